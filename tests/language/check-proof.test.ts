// The sentences that tell what is proved of the check: whole sentences, none too long, light to read, words that exist.
import { expect, test } from 'vitest';
import { theoremsOfDrafts, theoremsOfFacts, theoremsOfUnknown } from '#text/nb/check-proof.ts';
import { longestSentence } from './checks.ts';
import { countsOf, lixOf } from './lix.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { ownWords, spellerWith } from './spelling.ts';

const texts = [theoremsOfFacts, theoremsOfUnknown, theoremsOfDrafts].flatMap((each) => Object.values(each));

test('every theorem is told in whole sentences, no two alike', () => {
  expect(texts.filter((text) => !/^[«\p{Lu}].*\.$/u.test(text))).toEqual([]);
  expect(new Set(texts).size).toBe(texts.length);
});

test('the sentences are short and light: LIX 35 at most, and no sentence over 25 words', () => {
  const lengths = texts.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longestSentence);
  expect(lengths.reduce((total, length) => total + length, 0) / lengths.length).toBeLessThanOrEqual(12);
  expect(lixOf(countsOf(texts))).toBeLessThanOrEqual(35);
});

test('every word is known', () => {
  expect(spellerWith(ownWords).unknownIn(texts.join('\n'))).toEqual([]);
});
