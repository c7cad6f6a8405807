import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Averaged, averaged, decidedByWeeks, isSeasonal } from './averaging.ts';
import { sharesOf, sumOf } from './shares.ts';
import { anyRows, asksAsParent, asksForSelf, row } from './testing/rows.ts';

/** 32 hours a week in 52 weeks of the year: 31.91 when the year has 52.14. */
const atTheLimit = { timesPerWeek: 2, minutes: 960, weeksPerYear: 52 };
const inHours = (said: Averaged | null): string[] | null =>
  said && [said.convention.toString(4), said.calendar.floor(2).toString()];

it('rows that are there all year have no season', () => {
  expect(isSeasonal([])).toBe(false);
  expect(isSeasonal([row()])).toBe(false);
  expect(isSeasonal([row(), row({ weeksPerYear: 52 })])).toBe(true);
});

it('says both sums of what counts', () => {
  const rows = [row(atTheLimit), row({ ...atTheLimit, kind: 'health' }), row({ part: 'night' })];
  expect(inHours(averaged(rows, asksForSelf))).toEqual(['32', '31.91']);
});

describe('the weeks of a year decide', () => {
  it('when what counts is at a limit with 52 weeks, and under with 52.14', () => {
    expect(inHours(decidedByWeeks([row(atTheLimit)], asksForSelf))).toEqual(['32', '31.91']);
    const reserved = row({ timesPerWeek: 1, minutes: 1400, weeksPerYear: 52 });
    expect(decidedByWeeks([row(atTheLimit)], asksForSelf)?.limit.equals(32)).toBe(true);
    expect(decidedByWeeks([reserved, row({ minutes: 100 })], asksForSelf)?.limit.equals(25)).toBe(true);
    expect(inHours(decidedByWeeks([reserved, row({ minutes: 100 })], asksForSelf))).toEqual(['25', '24.93']);
  });

  it('of one person’s hours also where two people’s together are far over', () => {
    const respite = row({ kind: 'respite', timesPerWeek: 7, minutes: 360 });
    expect(inHours(decidedByWeeks([row(atTheLimit), respite], asksAsParent))).toEqual(['32', '31.91']);
    const own = row({ timesPerWeek: 7, minutes: 360 });
    const atLimit = row({ ...atTheLimit, kind: 'respite' });
    expect(inHours(decidedByWeeks([own, atLimit], asksAsParent))).toEqual(['32', '31.91']);
  });

  it('of what counts, also where hours that may count are far over', () => {
    const night = row({ part: 'night', timesPerWeek: 7, minutes: 120 });
    const respite = row({ kind: 'respite', timesPerWeek: 7, minutes: 360 });
    const rows = [row(atTheLimit), night, respite];
    expect(inHours(decidedByWeeks(rows, asksAsParent))).toEqual(['32', '31.91']);
  });

  it('of two people’s hours together, whether they count or may', () => {
    const own = row({ minutes: 960, weeksPerYear: 52 });
    const both = [own, { ...own, kind: 'respite' as const }];
    const night = row({ part: 'night', timesPerWeek: 7, minutes: 120 });
    expect(inHours(decidedByWeeks([...both, night], asksAsParent))).toEqual(['32', '31.91']);
    expect(inHours(decidedByWeeks(both, { ...asksAsParent, childHome: null }))).toEqual(['32', '31.91']);
  });

  it('of hours that may count too', () => {
    const night = row({ ...atTheLimit, part: 'night' });
    expect(inHours(decidedByWeeks([night], asksForSelf))).toEqual(['32', '31.91']);
    const hangs = { ...asksAsParent, childHome: null };
    const respite = row({ ...atTheLimit, kind: 'respite' });
    expect(inHours(decidedByWeeks([respite, row({ minutes: 60 * 20 })], hangs))).toEqual(['32', '31.91']);
    expect(inHours(decidedByWeeks([night, row({ kind: 'respite', minutes: 1200 })], asksAsParent))).toEqual([
      '32',
      '31.91',
    ]);
  });

  it('never of respite at night, which the check does not weigh', () => {
    const respite = row({ ...atTheLimit, kind: 'respite', part: 'night' });
    expect(decidedByWeeks([respite], asksAsParent)).toBe(null);
    expect(decidedByWeeks([{ ...respite, part: 'day' }], asksAsParent)).not.toBe(null);
  });

  it('of no other hours', () => {
    expect(decidedByWeeks([row({ ...atTheLimit, kind: 'health' })], asksForSelf)).toBe(null);
    expect(decidedByWeeks([row({ ...atTheLimit, minutes: 959 })], asksForSelf)).toBe(null);
    expect(decidedByWeeks([row({ ...atTheLimit, minutes: 970 })], asksForSelf)).toBe(null);
    expect(decidedByWeeks([row({ ...atTheLimit, weeksPerYear: null })], asksForSelf)).toBe(null);
    expect(decidedByWeeks([], asksForSelf)).toBe(null);
  });
});

it('decides nothing where nothing has a season', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const everyWeek = rows.map((one) => ({ ...one, weeksPerYear: null }));
      expect(decidedByWeeks(everyWeek, asksForSelf)).toBe(null);
      const { convention, calendar } = averaged(everyWeek, asksForSelf);
      expect(convention.equals(calendar)).toBe(true);
      expect(convention.equals(sumOf(sharesOf(everyWeek, asksForSelf), (s) => s.standing === 'counts'))).toBe(
        true,
      );
    }),
  );
});
