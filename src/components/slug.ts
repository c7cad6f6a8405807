// The part of an address that names a kind, a phase or a term.

const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' };

/** «ved behov» → `ved-behov`, «kontraktsvilkår» → `kontraktsvilkar`, «EHF (elektronisk format)» → `ehf-elektronisk-format` */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
