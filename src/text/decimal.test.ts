import { expect, test } from 'vitest';
import { formatDecimal } from './decimal.ts';

test.each([
  ['416091', '416\u202f091'],
  ['1234567.5', '1\u202f234\u202f567,5'],
  ['999', '999'],
  ['72.0', '72,0'],
  ['-0.5', '\u22120,5'],
  ['1234.56789', '1\u202f234,56789'],
])('%s is written as %s', (decimal, words) => {
  expect(formatDecimal(decimal)).toBe(words);
});
