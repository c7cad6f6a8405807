import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact, toDecimals, zero } from '../../shared/exact.ts';
import { hourlyPrice } from './hourly-price.ts';
import { roundingDifference } from './rounding-difference.ts';
import { anyMarginOf, anyTerms, terms2019, terms2025, termsNineYears } from './testing/worked-examples.ts';

// The published build-ups: 353.51 both ways in 2019, and one øre apart in 2025.
test.each([
  [terms2019, '353.51', '353.51', '0.00'],
  [terms2025, '441.92', '441.93', '-0.01'],
  [termsNineYears, '495.86', '495.87', '-0.01'],
])('rounding each line or the price alone', (terms, perLine, atEnd, difference) => {
  const found = roundingDifference(terms, 'price');
  expect(found && Object.values(found).map((each) => toDecimals(each))).toEqual([perLine, atEnd, difference]);
});

test('both are the price itself, and the difference is what separates them', () => {
  fc.assert(
    fc.property(anyTerms, anyMarginOf, (terms, of) => {
      const found = roundingDifference(terms, of);
      if (found === null) throw new Error('There is a price.');
      expect(found.perLine.equals(hourlyPrice(terms, of, 'perLine')?.price ?? zero)).toBe(true);
      expect(found.atEnd.add(found.difference).equals(found.perLine)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('where there is no price there is no difference', () => {
  expect(roundingDifference({ ...terms2019, hoursPerWeek: zero }, 'price')).toBeNull();
  expect(roundingDifference({ ...terms2019, marginPercent: exact(100) }, 'price')).toBeNull();
});
