// The part of an address that names a kind or a phase.

const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', ' ': '-' };

/** «ved behov» → `ved-behov`, «kontraktsvilkår» → `kontraktsvilkar` */
export function slug(word: string): string {
  return word.toLowerCase().replace(/[æøå ]/g, (letter) => letters[letter] ?? letter);
}
