import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, sum } from '../shared/hours.ts';
import { dayParts, needKinds } from './needs.schema.ts';
import { hoursOf, type NeedsSums, personalKinds, sumNeeds, weeksInYear } from './sum-needs.ts';
import { anyRow, anyRows, row } from './testing/rows.ts';

/** Every sum as a fraction; those of kinds by their kind. */
function said({ byKind, ...rest }: NeedsSums): Record<string, string> {
  const kinds = Object.entries(byKind).map(([kind, exact]) => [`${kind} in all`, exact] as const);
  return Object.fromEntries(
    [...Object.entries(rest), ...kinds].map(([id, exact]) => [id, exact.toFraction()]),
  );
}

describe('one row', () => {
  it('is times by minutes, exactly', () => {
    expect(hoursOf(row({ timesPerWeek: 7, minutes: 20 })).toFraction()).toBe('7/3');
    expect(hoursOf(row({ timesPerWeek: 70, minutes: 1440 })).toFraction()).toBe('1680');
  });

  it('counts as nothing until both are said', () => {
    expect(hoursOf(row({ timesPerWeek: null })).equals(0)).toBe(true);
    expect(hoursOf(row({ minutes: null })).equals(0)).toBe(true);
  });

  it('in some weeks of the year is spread over 52, or over 52.14', () => {
    const summer = row({ timesPerWeek: 1, minutes: 60 * 13, weeksPerYear: 8 });
    expect(hoursOf(summer).equals(2)).toBe(true);
    expect(hoursOf(summer, weeksInYear.calendar).equals(hours(13 * 8 * 100, 5214))).toBe(true);
  });

  it('all year round is the same every week, however the weeks of a year are counted', () => {
    const daily = row({ timesPerWeek: 7, minutes: 45 });
    expect(hoursOf(daily, weeksInYear.calendar).equals(hoursOf(daily))).toBe(true);
  });
});

describe('the sum', () => {
  it('a minute short of 32 hours is under 32, and so is a minute a year', () => {
    const almost = [row({ timesPerWeek: 70, minutes: 27 }), row({ minutes: 29 })];
    expect(sumNeeds(almost).personal.equals(hours(1919, 60))).toBe(true);
    expect(sumNeeds(almost).personal.lt(32)).toBe(true);
    const aMinuteAYear = [
      row({ minutes: 1440 }),
      row({ minutes: 479 }),
      row({ minutes: 1, weeksPerYear: 51 }),
    ];
    expect(sumNeeds(aMinuteAYear).personal.lt(32)).toBe(true);
    expect(sumNeeds([...aMinuteAYear, row({ minutes: 1, weeksPerYear: 1 })]).personal.equals(32)).toBe(true);
  });

  it('of three thirds is one', () => {
    const third = { timesPerWeek: 1, minutes: 20 };
    expect(sumNeeds([row(third), row(third), row(third)]).personal.equals(1)).toBe(true);
  });

  it('of no rows is nothing of every kind', () => {
    expect(new Set(Object.values(said(sumNeeds([]))))).toEqual(new Set(['0']));
  });

  it('keeps night, the second helper and respite apart', () => {
    const sums = sumNeeds([
      row({ kind: 'household', part: 'day', minutes: 60 }),
      row({ kind: 'training', part: 'morning', minutes: 120, helpers: 2 }),
      row({ kind: 'social', part: 'night', minutes: 240 }),
      row({ kind: 'personalCare', part: 'night', minutes: 480, helpers: 2 }),
      row({ kind: 'respite', part: 'night', minutes: 600, helpers: 2 }),
      row({ kind: 'respite', part: 'evening', minutes: 180 }),
      row({ kind: 'health', part: 'night', minutes: 30, helpers: 2 }),
      row({ kind: 'school', minutes: 90 }),
      row({ kind: 'work', minutes: 150 }),
    ]);
    expect(said(sums)).toEqual({
      personal: '3',
      night: '12',
      secondHelper: '2',
      nightSecondHelper: '8',
      respite: '3',
      nightRespite: '10',
      'personalCare in all': '16',
      'household in all': '1',
      'training in all': '4',
      'social in all': '4',
      'respite in all': '23',
      'health in all': '1',
      'school in all': '3/2',
      'work in all': '5/2',
    });
  });
});

describe('whatever the rows', () => {
  it('their order does not matter', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(said(sumNeeds(rows.toReversed()))).toEqual(said(sumNeeds(rows)));
      }),
    );
  });

  it('two parts of a row sum to the row', () => {
    fc.assert(
      fc.property(anyRow, fc.nat(1440), (whole, part) => {
        const minutes = whole.minutes ?? 0;
        const first = Math.min(part, minutes);
        const split = [row({ ...whole, minutes: first }), row({ ...whole, minutes: minutes - first })];
        expect(said(sumNeeds(split))).toEqual(said(sumNeeds([whole])));
      }),
    );
  });

  it('the sums of two lists add up to the sum of both', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (some, others) => {
        const [all, one, other] = [sumNeeds([...some, ...others]), sumNeeds(some), sumNeeds(others)];
        expect(all.personal.equals(one.personal.add(other.personal))).toBe(true);
        expect(all.respite.equals(one.respite.add(other.respite))).toBe(true);
      }),
    );
  });

  it('the kinds of personal assistance are what day, night and second helper come to', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const sums = sumNeeds(rows);
        const assistance = sum(personalKinds.map((kind) => sums.byKind[kind]));
        const told = sum([sums.personal, sums.night, sums.secondHelper, sums.nightSecondHelper]);
        expect(assistance.equals(told)).toBe(true);
      }),
    );
  });

  it('respite by day and at night is all respite of one helper', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const alone = sumNeeds(rows.map((one) => ({ ...one, helpers: 1 as const })));
        expect(alone.respite.add(alone.nightRespite).equals(alone.byKind.respite)).toBe(true);
      }),
    );
  });

  it('52.14 weeks never make more of them than 52 do', () => {
    fc.assert(
      fc.property(anyRow, (one) => {
        expect(hoursOf(one, weeksInYear.calendar).lte(hoursOf(one))).toBe(true);
      }),
    );
  });

  it('every kind and part of the day is known', () => {
    expect(needKinds).toHaveLength(8);
    expect(dayParts).toEqual(['morning', 'day', 'evening', 'night']);
  });
});
