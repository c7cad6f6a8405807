import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toDecimals } from '../shared/exact.ts';
import { sum } from '../shared/hours.ts';
import { hoursOfShift } from './norwegian-clock.ts';
import { periodOf, periodsIn, yearPeriod } from './periods.ts';
import { indexShifts, piecesIn, shiftsIn } from './shift-index.ts';
import { drawnShifts, shift, shifts } from './testing/shifts.ts';
import { type Used, usedByAssistant, usedIn } from './used.ts';

const whole = { from: '2000-01-01', to: '2099-12-31' };
const told = (used: Used): Record<string, number> =>
  Object.fromEntries(Object.entries(used).map(([part, hours]) => [part, Number(toDecimals(hours))]));
const usedOf = (...texts: string[]): Record<string, number> =>
  told(usedIn(indexShifts(shifts(...texts)), whole));

describe('a shift', () => {
  it.each([
    ['an ordinary Monday', '2026-11-23 08:00-16:00', [8, 0, 0, 0, 0]],
    ['into the evening', '2026-11-23 16:30-18:30', [2, 1.5, 0, 0, 0]],
    ['out of the night', '2026-11-23 05:15-07:00', [1.75, 0.75, 0, 0, 0]],
    ['a whole day', '2026-11-23 00:00-24:00', [24, 13, 0, 0, 0]],
    ['a Saturday', '2026-11-21 08:00-16:00', [8, 0, 8, 0, 0]],
    ['a Sunday', '2026-11-22 08:00-16:00', [8, 0, 8, 0, 0]],
    ['Friday night into Saturday', '2026-11-20 22:00-07:00', [9, 8, 7, 0, 0]],
    ['a holiday on a weekday', '2026-05-01 08:00-16:00', [8, 0, 0, 8, 0]],
    ['a holiday on a Sunday, which is no weekend', '2026-05-17 08:00-16:00', [8, 0, 0, 8, 0]],
    ['Christmas night into a Saturday that is a holiday', '2026-12-25 22:00-07:00', [9, 8, 0, 9, 0]],
    ['New Year', '2026-12-31 22:00-07:00', [9, 8, 0, 7, 0]],
    ['abroad', '2026-11-23 08:00-16:00 - abroad', [8, 0, 0, 0, 8]],
    ['the night summer time begins', '2026-03-28 22:00-07:00', [8, 7, 8, 0, 0]],
    ['the night summer time ends', '2026-10-24 22:00-07:00', [10, 9, 10, 0, 0]],
  ] as const)('%s', (_name, text, [used, eveningNight, weekend, holiday, abroad]) => {
    expect(usedOf(text)).toEqual({ used, eveningNight, weekend, holiday, abroad });
  });

  it('is split at midnight between two years, months and weeks', () => {
    const index = indexShifts(
      shifts('2026-12-31 20:00-08:00', '2026-11-29 22:00-06:00', '2026-10-31 23:00-05:00'),
    );
    expect(told(usedIn(index, yearPeriod(2026))).used).toBe(18);
    expect(told(usedIn(index, yearPeriod(2027))).used).toBe(8);
    expect(told(usedIn(index, periodOf('month', '2026-10-01'))).used).toBe(1);
    expect(told(usedIn(index, periodOf('month', '2026-11-01'))).used).toBe(13);
    expect(told(usedIn(index, periodOf('week', '2026-11-29'))).used).toBe(2);
    expect(told(usedIn(index, periodOf('week', '2026-11-30'))).used).toBe(6);
  });

  it('of two assistants at the same time is two persons’ hours', () => {
    expect(usedOf('2026-11-23 08:00-16:00 AB', '2026-11-23 08:00-16:00 KN').used).toBe(16);
  });
});

describe('evening and night', () => {
  const evening = (from: string, to: string, text: string): number | undefined =>
    told(usedIn(indexShifts(shifts(text), { from, to }), whole)).eveningNight;

  it('are where the agreement has them', () => {
    expect(evening('20:00', '06:00', '2026-11-23 16:00-22:00')).toBe(2);
    expect(evening('21:00', '07:00', '2026-11-23 06:00-08:00')).toBe(1);
    expect(evening('00:00', '06:00', '2026-11-23 22:00-07:00')).toBe(6);
    expect(evening('17:00', '24:00', '2026-11-23 16:00-02:00')).toBe(7);
    expect(evening('17:00', '17:00', '2026-11-23 08:00-10:00')).toBe(2);
  });
});

describe('a stretch', () => {
  const index = indexShifts(
    shifts(
      '2026-05-04 22:00-06:00 KN',
      '2026-05-04 08:00-12:00 AB',
      '2026-05-06 08:00-09:00 AB',
      '2026-05-03 08:00-09:30',
    ),
  );

  it('has both of its days, and nothing outside them', () => {
    expect(told(usedIn(index, { from: '2026-05-04', to: '2026-05-05' })).used).toBe(12);
    expect(told(usedIn(index, { from: '2026-05-05', to: '2026-05-05' })).used).toBe(6);
    expect(told(usedIn(index, { from: '2026-05-07', to: '2026-06-05' })).used).toBe(0);
    expect(told(usedIn(index, { from: '2026-01-07', to: '2026-05-02' })).used).toBe(0);
    expect(told(usedIn(index, { from: '2026-05-06', to: '2026-05-03' })).used).toBe(0);
    expect(told(usedIn(indexShifts([]), whole))).toEqual({
      used: 0,
      eveningNight: 0,
      weekend: 0,
      holiday: 0,
      abroad: 0,
    });
  });

  it('lists the shifts that begin in it, by day and time', () => {
    expect(shiftsIn(index, { from: '2026-05-04', to: '2026-05-05' }).map(({ from }) => from)).toEqual([
      '08:00',
      '22:00',
    ]);
    expect(index.shifts.map(({ day }) => day)).toEqual([
      '2026-05-03',
      '2026-05-04',
      '2026-05-04',
      '2026-05-06',
    ]);
    expect(piecesIn(index, { from: '2026-05-05', to: '2026-05-05' })).toEqual([
      { day: '2026-05-05', from: 0, to: 360, assistant: 'KN', isAbroad: false },
    ]);
  });

  it('has the hours of each assistant, and of those without initials', () => {
    const found = usedByAssistant(index, { from: '2026-05-03', to: '2026-05-05' });
    expect(found.map(({ initials, used }) => [initials, toDecimals(used)])).toEqual([
      ['', '1.50'],
      ['AB', '4.00'],
      ['KN', '8.00'],
    ]);
    const nothing = indexShifts([shift('2026-03-29 02:15-02:45 AB')]);
    expect(usedByAssistant(nothing, whole)).toEqual([]);
  });

  it('has them in order of letters, whoever came first', () => {
    const late = indexShifts(
      shifts('2026-05-04 08:00-12:00 KN', '2026-05-05 08:00-12:00 AB', '2026-05-06 08:00-12:00'),
    );
    expect(usedByAssistant(late, whole).map(({ initials }) => initials)).toEqual(['', 'AB', 'KN']);
  });

  it('is right when a night is followed by more on its own day', () => {
    const evening = indexShifts(
      shifts('2026-05-31 22:00-06:00', '2026-05-31 23:00-24:00', '2026-06-01 23:00-24:00'),
    );
    expect(told(usedIn(evening, periodOf('month', '2026-05-31'))).used).toBe(3);
    expect(told(usedIn(evening, periodOf('month', '2026-06-01'))).used).toBe(7);
    expect(evening.pieces.map(({ day }) => day)).toEqual([
      '2026-05-31',
      '2026-05-31',
      '2026-06-01',
      '2026-06-01',
    ]);
  });

  it('lists shifts at the same time by end, initials and their own mark', () => {
    const same = [
      shift('2026-05-04 08:00-12:00 AB', 'b'),
      shift('2026-05-04 08:00-12:00 AB', 'a'),
      shift('2026-05-04 08:00-11:00 KN', 'c'),
    ];
    expect(indexShifts(same).shifts.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('whatever the shifts are', () => {
  test('their order changes nothing', () => {
    fc.assert(
      fc.property(
        drawnShifts.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([one, other]) => {
          const [a, b] = [indexShifts(one), indexShifts(other)];
          expect(told(usedIn(a, yearPeriod(2026)))).toEqual(told(usedIn(b, yearPeriod(2026))));
          expect(a.shifts).toEqual(b.shifts);
          expect(usedByAssistant(a, whole)).toEqual(usedByAssistant(b, whole));
        },
      ),
    );
  });

  test.each(['week', 'month', 'quarter', 'year'] as const)(
    'their sum by %s, and by assistant, is the sum of them all',
    (kind) => {
      fc.assert(
        fc.property(drawnShifts, (all) => {
          const index = indexShifts(all);
          const years = { from: '2025-01-01', to: '2027-12-31' };
          const expected = sum(all.map(hoursOfShift));
          const parts = periodsIn(kind, years).map((period) => usedIn(index, period));
          expect(sum(parts.map(({ used }) => used)).equals(expected)).toBe(true);
          expect(sum(usedByAssistant(index, years).map(({ used }) => used)).equals(expected)).toBe(true);
          for (const part of ['eveningNight', 'weekend', 'holiday', 'abroad'] as const) {
            expect(sum(parts.map((each) => each[part])).equals(usedIn(index, years)[part])).toBe(true);
          }
        }),
      );
    },
  );
});
