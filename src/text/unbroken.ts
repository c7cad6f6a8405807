// Keeps a paragraph sign with its number and its letter, and the day of a date with its month, on one line.

export function unbroken(text: string): string {
  return text
    .replace(/(§+|\b\d{1,2}\.) (?=[\da-zæøå])/g, '$1\u00a0')
    .replace(/(§\u00a0\d+(?:-\d+)?) (?=[a-h]\b)/g, '$1\u00a0');
}
