import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounded, toDecimals, total } from '../shared/exact.ts';
import { carried, daysInQuarterOf, ownHours } from './carried.ts';
import { makePlan } from './make-plan.ts';
import type { BillingTerms } from './plan.ts';
import { anyTerms, terms } from './testing/terms.ts';

const carriedOf = (drawn: BillingTerms) =>
  makePlan(drawn).invoices.map((invoice) =>
    [invoice.hours, carried(invoice, drawn.convention)].map((hours) => toDecimals(hours)).join(' '),
  );

test('a hundredth that quarters leave is told of the one that settles it', () => {
  // 30 / 7 × 90 = 385.714…, 30 / 7 × 91 = 390, 15 / 7 × 47 = 100.714…: two thirds of a hundredth and more are left.
  expect(carriedOf(terms(['2025-01-01 30', '2025-05-15 45'], ['2025-01-01 100']))).toEqual([
    '385.71 0.00',
    '390.00 0.00',
    '100.71 0.00',
    '591.44 0.01',
    '591.43 0.00',
  ]);
});

test('by 52 weeks too, where the quarter itself would have whole hours', () => {
  // The changes of 47 and 5 days are 100.714… and 0.714…; the third quarter is 46 × 13 = 598.
  const grants = ['2025-01-01 30', '2025-05-15 45', '2025-06-26 46'];
  expect(carriedOf({ ...terms(grants, ['2025-01-01 100']), convention: '52' })).toEqual([
    '390.00 0.00',
    '390.00 0.00',
    '100.71 0.00',
    '0.71 0.00',
    '598.01 0.01',
    '598.00 0.00',
  ]);
});

test('what invoices carry is what they have beside their own hours', () => {
  fc.assert(
    fc.property(anyTerms, (drawn) => {
      const { convention } = drawn;
      for (const invoice of makePlan(drawn).invoices) {
        const own = rounded(total(invoice.lines.map((line) => ownHours(line, convention))));
        expect(own.add(carried(invoice, convention)).equals(invoice.hours)).toBe(true);
      }
    }),
  );
});

test('a quarter has the days of its months, and February its own', () => {
  expect(['2025-02-14', '2024-02-29', '2025-04-01', '2025-09-30', '2025-12-31'].map(daysInQuarterOf)).toEqual(
    [90, 91, 91, 92, 92],
  );
});
