import { expect, test } from 'vitest';
import { added, countsOf, lixOf } from './lix.ts';

test('LIX is words a sentence plus the share of words with seven letters or more', () => {
  // 4 + 2 words in 2 sentences; «assistenten» and «kommunen» have seven letters or more.
  const counts = countsOf(['Du velger assistenten selv. Spør kommunen.']);
  expect(counts).toEqual({ words: 6, longWords: 2, sentences: 2 });
  expect(lixOf(counts)).toBeCloseTo(6 / 2 + 200 / 6, 10);
});

test('seven letters are long, six are not, and hyphens are no letters', () => {
  expect(countsOf(['Kravene kravet BPA-en BPA-vedtak.']).longWords).toBe(2);
});

test('numbers are not words, and a colon ends a sentence', () => {
  expect(countsOf(['Du må ha: 32 timer i uken.'])).toEqual({ words: 6, longWords: 0, sentences: 2 });
  expect(countsOf(['Kl. 12:30 er fristen.']).sentences).toBe(1);
});

test('a paragraph ends a sentence, with or without a stop', () => {
  expect(countsOf(['Først dette', 'Så dette.']).sentences).toBe(2);
});

test('texts are added before they are measured', () => {
  const [one, other] = [countsOf(['Kort her.']), countsOf(['Arbeidslederen bestemmer.'])];
  expect(added([one, other])).toEqual({ words: 4, longWords: 2, sentences: 2 });
  expect(lixOf(added([one, other]))).toBe(52);
});

test('a text without words has no weight', () => {
  expect(lixOf(countsOf([]))).toBe(0);
  expect(lixOf(countsOf(['32']))).toBe(0);
});
