import { expect, test } from 'vitest';
import { checkKeeping } from '#text/nb/check-keeping.ts';
import { keepingBar } from '#text/nb/check-keeping-bar.ts';
import { savedFile } from '#text/nb/saved-file.ts';
import { longestSentence } from './checks.ts';
import { countsOf, lixOf } from './lix.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { ownWords, spellerWith } from './spelling.ts';

/** Every word there is, functions called with an instant or the name of a file. */
function wordsIn(words: unknown): string[] {
  if (typeof words === 'string') return words.startsWith('https:') ? [] : [words];
  if (typeof words !== 'function') return Object.values(words as object).flatMap(wordsIn);
  return wordsIn(words === savedFile.saved ? words('svar') : words('2026-11-22T12:00:00Z'));
}

const all = wordsIn({ checkKeeping, keepingBar, savedFile });
const running = all.filter((text) => /[.?!]$/.test(text));

test('the words of keeping are light to read: LIX 35 at most, and no sentence over 25 words', () => {
  expect(running.length).toBeGreaterThan(40);
  expect(lixOf(countsOf(running))).toBeLessThanOrEqual(35);
  const lengths = running.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longestSentence);
  expect(lengths.reduce((total, length) => total + length, 0) / lengths.length).toBeLessThanOrEqual(12);
});

/** Looked up; no page of the built site has them, and the common list holds only words of pages. */
const lookedUp = ['kl', 'nedlastinger'];

test('every word of keeping is known', () => {
  const spoken = all.join('\n').replaceAll(/yr\.no|\.json/g, '');
  expect(spellerWith([...ownWords, ...lookedUp]).unknownIn(spoken)).toEqual([]);
});

test('what is promised of deleting names the days that the store counts', () => {
  expect(checkKeeping.remember.text.join(' ')).toContain('30 dager');
});
