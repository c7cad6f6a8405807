// Words as they are compared: small letters, no accents, and one way to write æ, ø and å whatever the keyboard has.

/** «Opplæring», «opplaering» and «opplaring» → `opplaring`; «blåbær», «blaabaer» → `blabar` */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/æ|ae/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/aa/g, 'a');
}

/** The folded words of a text. A paragraph number such as «2-1» is one word; other hyphens part words. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/\d+(?:-\d+)+|[\p{L}\d]+/gu) ?? [];
}
