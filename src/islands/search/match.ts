// How well one word that was typed answers to one word of a text, in Norwegian: beginnings, endings and compounds.

/** The shortest part of a compound that counts. */
const partLength = 4;
/** What may follow a word that is looked for in another form: «kravene» finds «krav». */
const endings = /^(?:s|e|a|t|r|rs|en|et|er|es|ne|te|de|ene|ens|ets|erne|enes|ere|est|ing|ingen|inger)$/;

/** From here on two words are forms of the same. */
export const sameWord = 7;

/** 0: not at all; 10: the same word. Both are folded. */
export function closeness(typed: string, word: string): number {
  if (typed === word) return 10;
  if (word.startsWith(typed)) return endings.test(word.slice(typed.length)) ? 9 : 6;
  if (typed.startsWith(word) && word.length >= 3 && endings.test(typed.slice(word.length))) return 8;
  if (typed.length >= partLength && word.includes(typed)) return 4;
  return sameStem(typed, word) ? sameWord : 0;
}

/** «opplæringen» and «opplæringer»: both are a common beginning and an ending. */
function sameStem(one: string, other: string): boolean {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length >= partLength && endings.test(one.slice(length)) && endings.test(other.slice(length));
}

/** A compound nobody wrote, taken apart where both parts are words of the text: «politiattestkrav»; a name from its number: «ns8435». */
export function parts(typed: string, isWord: (part: string) => boolean): readonly string[] | null {
  const numbered = /^([a-z]+)(\d+)$/.exec(typed);
  if (numbered) return numbered.slice(1);
  for (let cut = partLength; cut <= typed.length - partLength; cut += 1) {
    const first = typed.slice(0, cut);
    const rest = typed.slice(cut);
    if (isWord(first) && isWord(rest)) return [first, rest];
    const joined = /^[se](.+)$/.exec(rest)?.[1];
    if (joined && joined.length >= partLength && isWord(first) && isWord(joined)) return [first, joined];
  }
  return null;
}

/** One letter wrong, missing, added or two swapped, in a word of six or more. */
export function isSlip(typed: string, word: string): boolean {
  if (typed.length < 6 || Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  const one = typed.slice(start);
  const other = word.slice(start);
  if (one.length > other.length) return one.slice(1) === other;
  if (one.length < other.length) return other.slice(1) === one;
  const swapped = one.charAt(1) + one.charAt(0) + one.slice(2);
  return one.slice(1) === other.slice(1) || swapped === other;
}
