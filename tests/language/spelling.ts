// Which words of a text nobody knows: neither the Norwegian dictionary, nor our own list, nor as two known words in one.
import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-nb';
import nspell from 'nspell';

const letters = 'abcdefghijklmnopqrstuvwxyzæøå';
/** Shorter parts make a compound of nearly any typo. */
const shortestPart = 4;

export interface Speller {
  knows(word: string): boolean;
  /** Each once, as it stands, in the order of the text. */
  unknownIn(text: string): string[];
}

/** Words that the dictionary lacks, and that we have looked at: one a line, in alphabetical order. */
export const ownWords: readonly string[] = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

const hunspell = nspell(dictionary);

const inDictionary = (word: string): boolean => hunspell.correct(word);

/** Takes 2 seconds and much memory the first time it is imported: one for all checks. */
export function spellerWith(own: readonly string[]): Speller {
  const list = new Set(own);
  const listed = (word: string): boolean => list.has(word) || list.has(lowered(word));
  const simple = (word: string): boolean => listed(word) || inDictionary(word);
  const answers = new Map<string, boolean>();
  const knows = (word: string): boolean => {
    const answer = answers.get(word) ?? (simple(word) || isCompound(word.toLowerCase(), simple));
    answers.set(word, answer);
    return answer;
  };
  const unknownPartsOf = (word: string): string[] =>
    listed(word) ? [] : partsOf(word).filter((part) => !knows(part));
  return { knows, unknownIn: (text) => [...new Set(wordsIn(text).flatMap(unknownPartsOf))] };
}

/** Every word of a text that our own list may hold: whole («html-validate»), and the parts of it. */
export const listableIn = (text: string): string[] =>
  wordsIn(text).flatMap((word) => [word, lowered(word), ...partsOf(word), ...partsOf(word).map(lowered)]);

/** Only the first letter may be a capital without being one in the list: «Lysark», never «LYsark». */
const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Words of two letters or more; not addresses, codes with figures (K04), nor short forms in capitals (BPA). */
function wordsIn(text: string): string[] {
  const plain = text.replaceAll('\u00AD', '').replace(/\S*(?:@|:\/\/|\.no\b|\.com\b)\S*/g, ' ');
  return (plain.match(/[\p{L}\p{M}\p{N}§][\p{L}\p{M}\p{N}_./’'-]*/gu) ?? [])
    .map((word) => word.replace(/['’./_]+$/u, ''))
    .filter((word) => !/[\p{N}§_]/u.test(word) || /\p{N}-\p{L}{4}/u.test(word));
}

/** «helse-» → «helse», «lønns-» → «lønn», «BPA-ordning» → «ordning», «og/eller» → both. */
function partsOf(word: string): string[] {
  return word
    .split(/[-/.]/)
    .map((part, index, all) =>
      all[index + 1] === '' && /..s$/.test(part) && !inDictionary(part) ? part.slice(0, -1) : part,
    )
    .filter((part) => part.length > 1 && part !== part.toUpperCase() && !/\p{N}/u.test(part));
}

/** Two known words in one, with s or e between or nothing. Not when the word is a slip of the pen in a known one. */
function isCompound(word: string, known: (word: string) => boolean): boolean {
  if (!hasSplit(word, known)) return false;
  return !slipsOf(word).some(known);
}

function hasSplit(word: string, known: (word: string) => boolean): boolean {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const head = word.slice(0, at);
    const heads = /[se]$/.test(head) ? [head, head.slice(0, -1)] : [head];
    if (known(word.slice(at)) && heads.some((one) => one.length >= shortestPart && known(one))) return true;
  }
  return false;
}

/** Every word that is one letter away: one too many, one missing, one wrong, or two that changed places. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    slips.push(before + after.slice(1), before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of letters) slips.push(before + letter + after, before + letter + after.slice(1));
  }
  return slips.filter((slip) => slip !== word);
}
