import { describe, expect, it, test } from 'vitest';
import { addDays } from '../shared/dates.ts';
import { abroadIn } from './abroad.ts';
import { indexShifts } from './shift-index.ts';
import { shifts } from './testing/shifts.ts';

/** Eight to four on each of so many days from one on, every `step` days. */
const away = (from: string, days: number, step = 1): string[] =>
  Array.from({ length: days }, (_, nth) => `${addDays(from, nth * step)} 08:00-16:00 AB abroad`);
const abroad = (year: number, ...texts: string[]) => abroadIn(indexShifts(shifts(...texts)), year);

describe('days abroad', () => {
  it('are none without a shift abroad', () => {
    expect(abroad(2026, '2026-05-04 08:00-16:00')).toEqual({
      stays: [],
      year: { workDays: 0, calendarDays: 0 },
      longestStay: { workDays: 0, calendarDays: 0 },
      standing: 'none',
      dependsOnReading: false,
    });
  });

  it('are those with help, and those of the stay', () => {
    expect(
      abroad(2026, ...away('2026-07-01', 4, 3), '2026-06-30 08:00-16:00', '2026-07-11 08:00-16:00'),
    ).toEqual({
      stays: [{ from: '2026-07-01', to: '2026-07-10', workDays: 4, calendarDays: 10 }],
      year: { workDays: 4, calendarDays: 10 },
      longestStay: { workDays: 4, calendarDays: 10 },
      standing: 'under',
      dependsOnReading: false,
    });
  });

  it('count a night as two days, and two shifts of a day as one', () => {
    expect(
      abroad(2026, '2026-07-01 22:00-06:00 AB abroad', '2026-07-02 08:00-10:00 KN abroad').stays,
    ).toEqual([{ from: '2026-07-01', to: '2026-07-02', workDays: 2, calendarDays: 2 }]);
  });

  it('are two stays when there is help at home between, also on the same day', () => {
    const { stays, year, longestStay } = abroad(
      2026,
      ...away('2026-07-01', 3),
      '2026-07-03 18:00-20:00',
      ...away('2026-07-05', 2),
    );
    expect(stays.map(({ from, to }) => [from, to])).toEqual([
      ['2026-07-01', '2026-07-03'],
      ['2026-07-05', '2026-07-06'],
    ]);
    expect([year.calendarDays, longestStay.calendarDays]).toEqual([5, 3]);
  });

  it('are two stays after more than a week without any help', () => {
    expect(abroad(2026, ...away('2026-07-01', 2, 8)).stays).toHaveLength(1);
    expect(abroad(2026, ...away('2026-07-01', 2, 9)).stays).toHaveLength(2);
  });

  it('of a stay across New Year are cut in the year, and whole in the stay', () => {
    const found = abroad(2026, ...away('2026-12-20', 20));
    expect(found.year).toEqual({ workDays: 12, calendarDays: 12 });
    expect(found.longestStay).toEqual({ workDays: 20, calendarDays: 20 });
    expect(abroad(2027, ...away('2026-12-20', 20)).year).toEqual({ workDays: 8, calendarDays: 8 });
    expect(abroad(2025, ...away('2026-12-20', 20)).stays).toEqual([]);
  });
});

test.each([
  [20, 'under'],
  [21, 'near'],
  [27, 'near'],
  [28, 'atLimit'],
  [29, 'over'],
])('%d days at one time are %s', (days, standing) => {
  expect(abroad(2026, ...away('2026-03-01', days))).toMatchObject({ standing, dependsOnReading: false });
});

test('when the readings differ on the four weeks, the one with the most days decides, and it is told', () => {
  // Two stays of fifteen days: 30 in the year, 15 in a stay.
  expect(
    abroad(2026, ...away('2026-03-01', 15), '2026-05-01 08:00-09:00', ...away('2026-06-01', 15)),
  ).toMatchObject({
    standing: 'over',
    dependsOnReading: true,
  });
  // Every third day: 11 days with help in a stay of 31.
  expect(abroad(2026, ...away('2026-03-01', 11, 3))).toMatchObject({
    year: { workDays: 11, calendarDays: 31 },
    standing: 'over',
    dependsOnReading: true,
  });
  // Over New Year: 29 in the stay, 28 and 1 in the years.
  expect(abroad(2026, ...away('2026-12-04', 29))).toMatchObject({ standing: 'over', dependsOnReading: true });
});
