import { expect, test } from 'vitest';
import { hoursProblems } from '#text/nb/hours-problems.ts';
import { needs } from '#text/nb/needs.ts';
import { needsCounted } from '#text/nb/needs-counted.ts';
import { longestSentence } from './checks.ts';
import { countsOf, lixOf } from './lix.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { ownWords, spellerWith } from './spelling.ts';

/** Every word there is, functions called with something they may be called with. */
function wordsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'function') return Object.values(words as object).flatMap(wordsIn);
  if (words === needs.problemAt) return wordsIn(words('Middag', 'Minutter', 'Skriv et tall.'));
  if (words === needs.rows.facts) return wordsIn(words(['Hjelp i huset', 'dag']));
  return wordsIn(
    words === needs.rows.removed ? words('Middag') : words('32 timer', '31,91 timer', '32 timer'),
  );
}

const all = wordsIn([needs, needsCounted, hoursProblems]);
const running = all.filter((text) => /[.?!]$/.test(text));

test('the words of the needs are light to read: LIX 35 at most, and no sentence over 25 words', () => {
  expect(running.length).toBeGreaterThan(60);
  expect(lixOf(countsOf(running))).toBeLessThanOrEqual(35);
  const lengths = running.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longestSentence);
  expect(lengths.reduce((total, length) => total + length, 0) / lengths.length).toBeLessThanOrEqual(12);
});

test('every word of the needs is known', () => {
  const speller = spellerWith([...ownWords, ...needs.drawing.days]);
  expect(speller.unknownIn(all.join('\n'))).toEqual([]);
});
