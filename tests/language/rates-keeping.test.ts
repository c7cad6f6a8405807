import { expect, test } from 'vitest';
import { calculationView } from '#text/nb/application-calculation.ts';
import { attaching } from '#text/nb/rates-attaching.ts';
import { keeping } from '#text/nb/rates-keeping.ts';
import { keepingBar } from '#text/nb/rates-keeping-bar.ts';
import { longestSentence } from './checks.ts';
import { countsOf, lixOf } from './lix.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { ownWords, spellerWith } from './spelling.ts';

/** Functions of an instant or a day; the others are given the name of something. */
const timed: readonly unknown[] = [keepingBar.saved, keeping.list.lastSaved, attaching.kept, attaching.shown];

function wordsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (words === calculationView.attached) return wordsIn(calculationView.attached('kalkylen', '2026-11-22'));
  if (words === attaching.prices) return wordsIn(attaching.prices(['kalkylen: 353,51 kr']));
  if (typeof words === 'function')
    return wordsIn(words(timed.includes(words) ? '2026-11-22' : 'kalkylen', '353,51'));
  return Object.values(words as object).flatMap(wordsIn);
}

const all = wordsIn({ keeping, keepingBar, attaching, calculationView });
const running = all.filter((text) => /[.?!]$/.test(text));

test('the words of keeping and attaching a calculation are plain: LIX 40 at most, and no sentence over 25 words', () => {
  expect(running.length).toBeGreaterThan(50);
  expect(lixOf(countsOf(running))).toBeLessThanOrEqual(40);
  const lengths = running.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longestSentence);
});

/** Looked up; no page of the built site has them, and the common list holds only words of pages. */
const lookedUp = ['kl', 'kr', 'nedlastinger'];

test('every word of keeping and attaching a calculation is known', () => {
  const spoken = all.join('\n').replaceAll(/\.json|priskalkyle\.pdf/g, '');
  expect(spellerWith([...ownWords, ...lookedUp]).unknownIn(spoken)).toEqual([]);
});
