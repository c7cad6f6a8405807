// LIX: the mean length of a sentence plus the share of words with seven letters or more, in per cent.
import { sentencesOf } from './sentences.ts';

/** What LIX is counted from; two texts are measured together by adding theirs. */
export interface Counts {
  readonly words: number;
  readonly longWords: number;
  readonly sentences: number;
}

const word = /\p{L}+(?:-\p{L}+)*/gu;

/** Numbers are not words here, and a colon ends a sentence, as in the common definition. */
export function countsOf(paragraphs: readonly string[]): Counts {
  const words = paragraphs.flatMap((text) => text.match(word) ?? []);
  const sentences = paragraphs.flatMap(sentencesOf).flatMap((sentence) => sentence.split(/:\s+/));
  return {
    words: words.length,
    longWords: words.filter((one) => one.replaceAll('-', '').length >= 7).length,
    sentences: sentences.filter((sentence) => sentence.match(word)).length,
  };
}

export function added(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    words: sum((one) => one.words),
    longWords: sum((one) => one.longWords),
    sentences: sum((one) => one.sentences),
  };
}

/** 0 for a text without words. */
export function lixOf({ words, longWords, sentences }: Counts): number {
  return words === 0 || sentences === 0 ? 0 : words / sentences + (100 * longWords) / words;
}
