import { expect, test } from 'vitest';
import { isTooHeavy, isTooLong, longest, misspelt, unexplained, weighed } from '../language/checks.ts';
import { glossaryOf, pageTextOf } from '../language/page-text.ts';
import { listableIn, ownWords, spellerWith } from '../language/spelling.ts';
import { base, pages } from './site.ts';

const glossary = glossaryOf(pages.find(({ url }) => url === `${base}ordliste/`)?.html ?? '');
const texts = pages.map(({ url, html }) => pageTextOf(url, html, glossary));
const heaviest = weighed(texts, base);
const sentences = longest(texts);
const report = [
  'The heaviest five:',
  ...heaviest
    .slice(0, 5)
    .map(({ where, lix, limit, words }) => `  LIX ${lix.toFixed(1)} of ${limit} ${where} (${words} words)`),
  'The longest five sentences:',
  ...sentences.slice(0, 5).map(({ where, words, sentence }) => `  ${words} words ${where}: ${sentence}`),
].join('\n');
if (process.env.LANGUAGE_REPORT) console.log(report);

test('there is running text to measure, and pages say whom they are written for', () => {
  expect(heaviest.length).toBeGreaterThan(3);
  expect(texts.filter(({ reader }) => reader === 'leverandør').length).toBeGreaterThan(3);
});

test('no page is heavier to read than its readers can expect', () => {
  expect(heaviest.filter(isTooHeavy), report).toEqual([]);
});

test('no sentence is over 25 words', () => {
  expect(sentences.filter(isTooLong), report).toEqual([]);
});

test('every short form is explained on the page that uses it', () => {
  const mend =
    'Write it out once on the page, «obligatorisk tjenestepensjon (OTP)», or give it a term in the glossary';
  expect(texts.flatMap(unexplained), mend).toEqual([]);
});

test('every word is in the dictionary, in our own list, or made of two such words', () => {
  const mend = 'Mend the word, or add it to tests/language/words.txt';
  expect(misspelt(texts, spellerWith(ownWords)), mend).toEqual([]);
});

test('every word of our own list stands on the site', () => {
  const used = new Set(texts.flatMap(({ text }) => listableIn(text)));
  expect(ownWords.filter((word) => !used.has(word))).toEqual([]);
});
