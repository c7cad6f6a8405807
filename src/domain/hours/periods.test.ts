import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../shared/dates.ts';
import { periodKinds } from './period.ts';
import { daysIn, overlapOf, periodBeside, periodOf, periodsIn, weekNumber, yearPeriod } from './periods.ts';

test.each([
  ['week', '2026-11-22', '2026-11-16', '2026-11-22'],
  ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
  ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
  ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
  ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
  ['quarter', '2026-03-31', '2026-01-01', '2026-03-31'],
  ['quarter', '2026-04-01', '2026-04-01', '2026-06-30'],
  ['quarter', '2026-11-22', '2026-10-01', '2026-12-31'],
  ['year', '2026-11-22', '2026-01-01', '2026-12-31'],
] as const)('the %s of %s is from %s to %s', (kind, day, from, to) => {
  expect(periodOf(kind, day)).toEqual({ from, to });
});

/** From printed calendars. */
test.each([
  ['2026-01-01', 1, 2026],
  ['2025-12-29', 1, 2026],
  ['2025-12-28', 52, 2025],
  ['2026-11-22', 47, 2026],
  ['2026-12-31', 53, 2026],
  ['2027-01-03', 53, 2026],
  ['2027-01-04', 1, 2027],
  ['2024-12-30', 1, 2025],
  ['2021-01-01', 53, 2020],
])('%s is in week %d of %d', (day, week, year) => {
  expect(weekNumber(day)).toEqual({ week, year });
});

test('weeks of a year are cut at New Year, and months of a stretch at its ends', () => {
  const weeks = periodsIn('week', yearPeriod(2026));
  expect(weeks[0]).toEqual({ from: '2026-01-01', to: '2026-01-04' });
  expect(weeks.at(-1)).toEqual({ from: '2026-12-28', to: '2026-12-31' });
  expect(weeks).toHaveLength(53);
  expect(periodsIn('month', { from: '2026-05-20', to: '2026-07-02' })).toEqual([
    { from: '2026-05-20', to: '2026-05-31' },
    { from: '2026-06-01', to: '2026-06-30' },
    { from: '2026-07-01', to: '2026-07-02' },
  ]);
  expect(periodsIn('quarter', yearPeriod(2026))).toHaveLength(4);
  expect(periodsIn('month', { from: '2026-05-20', to: '2026-05-20' })).toHaveLength(1);
  expect(periodsIn('year', { from: '2026-05-20', to: '2026-05-19' })).toEqual([]);
});

test('the one before and after, also across New Year', () => {
  const week = periodOf('week', '2026-01-01');
  expect(periodBeside('week', week, -1)).toEqual({ from: '2025-12-22', to: '2025-12-28' });
  expect(periodBeside('week', week, 2)).toEqual({ from: '2026-01-12', to: '2026-01-18' });
  expect(periodBeside('month', periodOf('month', '2026-12-31'), 1)).toEqual(periodOf('month', '2027-01-01'));
  expect(periodBeside('quarter', periodOf('quarter', '2026-01-01'), -1)).toEqual(
    periodOf('quarter', '2025-10-01'),
  );
  expect(periodBeside('year', yearPeriod(2026), 2)).toEqual(yearPeriod(2028));
});

test('days are counted with both ends', () => {
  expect(daysIn(yearPeriod(2024))).toBe(366);
  expect(daysIn({ from: '2026-05-01', to: '2026-05-01' })).toBe(1);
  expect(daysIn({ from: '2026-05-02', to: '2026-05-01' })).toBe(0);
  expect(daysIn({ from: '2026-05-09', to: '2026-05-01' })).toBe(0);
});

test('stretches have the days between the later beginning and the earlier end in common', () => {
  const may = { from: '2026-05-01', to: '2026-05-31' };
  expect(overlapOf(may, { from: '2026-05-31', to: '2026-06-30' })).toEqual({
    from: '2026-05-31',
    to: '2026-05-31',
  });
  expect(overlapOf(may, { from: '2026-04-01', to: '2026-05-01' })).toEqual({
    from: '2026-05-01',
    to: '2026-05-01',
  });
  expect(overlapOf(may, { from: '2026-06-01', to: '2026-06-30' })).toBe(null);
  expect(overlapOf(may, yearPeriod(2026))).toEqual(may);
});

test('the parts of a stretch meet, and have all of its days', () => {
  fc.assert(
    fc.property(fc.nat(800), fc.nat(800), fc.constantFrom(...periodKinds), (first, length, kind) => {
      const from = addDays('2023-06-01', first);
      const whole = { from, to: addDays(from, length) };
      const parts = periodsIn(kind, whole);
      expect(parts.reduce((sum, part) => sum + daysIn(part), 0)).toBe(length + 1);
      for (const [nth, part] of parts.entries()) {
        expect(part.from).toBe(nth === 0 ? from : addDays(parts[nth - 1]?.to ?? '', 1));
      }
    }),
  );
});
