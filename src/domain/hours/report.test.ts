import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDecimals } from '../shared/exact.ts';
import { sum } from '../shared/hours.ts';
import type { Account } from './account.schema.ts';
import { hoursReport } from './report.ts';
import { drawnShifts, grants, shifts } from './testing/shifts.ts';

const account: Account = {
  id: 'a',
  name: '',
  grants: grants('2026-01-01/ 35'),
  shifts: shifts(
    '2026-04-01 08:00-16:00 AB',
    '2026-05-31 22:00-06:00 KN abroad',
    '2026-07-01 08:00-16:00 AB',
  ),
};
const quarter = { from: '2026-04-01', to: '2026-06-30' };

test('a quarter is told month by month, with its sum, and without assistants', () => {
  const report = hoursReport(account, quarter, { today: '2026-12-31', withAssistants: false });
  expect(report.assistants).toBe(null);
  expect(report.period).toEqual(quarter);
  expect(
    report.months.map(({ period, granted, used, abroad }) => [
      period.to,
      ...[granted, used, abroad].map((each) => toDecimals(each)),
    ]),
  ).toEqual([
    ['2026-04-30', '150.00', '8.00', '0.00'],
    ['2026-05-31', '155.00', '2.00', '2.00'],
    ['2026-06-30', '150.00', '6.00', '6.00'],
  ]);
  const { granted, used, eveningNight, weekend } = report.sum;
  // 31 May 2026 is a Sunday.
  expect([granted, used, eveningNight, weekend].map((each) => toDecimals(each))).toEqual([
    '455.00',
    '16.00',
    '8.00',
    '2.00',
  ]);
});

test('assistants are told when they are asked for, and evening is where the agreement has it', () => {
  const { assistants, sum: whole } = hoursReport(account, quarter, {
    today: '2026-12-31',
    withAssistants: true,
    eveningNight: { from: '23:00', to: '05:00' },
  });
  expect(assistants?.map(({ initials, used }) => [initials, toDecimals(used)])).toEqual([
    ['AB', '8.00'],
    ['KN', '8.00'],
  ]);
  expect(toDecimals(whole.eveningNight)).toBe('6.00');
});

test('hours of days to come are planned, and nothing of them is counted as used', () => {
  // Seen on the Sunday whose shift goes past midnight: two of its hours are used, six are planned.
  const seen = hoursReport(account, quarter, { today: '2026-05-31', withAssistants: true });
  const figures = [...seen.months, seen.sum].map(({ used, planned, abroad }) =>
    [used, planned, abroad].map((each) => toDecimals(each)),
  );
  expect(figures).toEqual([
    ['8.00', '0.00', '0.00'],
    ['2.00', '0.00', '2.00'],
    ['0.00', '6.00', '0.00'],
    ['10.00', '6.00', '2.00'],
  ]);
  expect(seen.assistants?.map(({ initials, used }) => [initials, toDecimals(used)])).toEqual([
    ['AB', '8.00'],
    ['KN', '2.00'],
  ]);
  const before = hoursReport(account, quarter, { today: '2026-01-01', withAssistants: true });
  expect([before.sum.used, before.sum.planned].map((each) => toDecimals(each))).toEqual(['0.00', '16.00']);
  expect(before.assistants).toEqual([]);
});

test('the months make the sum, and so do the assistants', () => {
  fc.assert(
    fc.property(drawnShifts, (all) => {
      const {
        months,
        sum: whole,
        assistants,
      } = hoursReport({ ...account, shifts: all }, quarter, { today: '2026-12-31', withAssistants: true });
      for (const part of [
        'granted',
        'used',
        'planned',
        'eveningNight',
        'weekend',
        'holiday',
        'abroad',
      ] as const) {
        expect(sum(months.map((month) => month[part])).equals(whole[part])).toBe(true);
      }
      expect(sum((assistants ?? []).map(({ used }) => used)).equals(whole.used)).toBe(true);
    }),
  );
});
