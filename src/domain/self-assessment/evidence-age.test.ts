import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../shared/dates.ts';
import { earliestIssueDay, isOlderThan } from './evidence-age.ts';

/** Counted on a calendar by hand: a document of this day, so many months, and the last day it is not too old. */
test.each([
  ['2026-08-15', 6, '2027-02-15'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2027-02-28', 6, '2027-08-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-31', 3, '2027-03-31'],
  ['2027-01-01', 3, '2027-04-01'],
])('a document of %s is %i months old on %s, and too old the day after', (issued, months, last) => {
  expect(isOlderThan(months, issued, last)).toBe(false);
  expect(isOlderThan(months, issued, addDays(last, 1))).toBe(true);
});

test.each([
  [6, '2027-08-31', '2027-03-01'],
  [6, '2027-08-28', '2027-02-28'],
  [6, '2027-02-28', '2026-08-28'],
  [6, '2027-02-15', '2026-08-15'],
  [3, '2027-05-31', '2027-03-01'],
  [12, '2028-02-29', '2027-03-01'],
])('not more than %i months old on %s is of %s or later', (months, on, first) => {
  expect(earliestIssueDay(months, on)).toBe(first);
});

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const months = fc.integer({ min: 1, max: 36 });

test('the first day is not too old, and the day before it is, whatever the day and the limit', () => {
  fc.assert(
    fc.property(day, months, (on, limit) => {
      const first = earliestIssueDay(limit, on);
      expect(isOlderThan(limit, first, on)).toBe(false);
      expect(isOlderThan(limit, addDays(first, -1), on)).toBe(true);
    }),
  );
});
