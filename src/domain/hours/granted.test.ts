import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../shared/dates.ts';
import { toDecimals } from '../shared/exact.ts';
import { grantedIn, grantFindings, grantStretches, lastDayHeld } from './granted.ts';
import { yearPeriod } from './periods.ts';
import { grants } from './testing/shifts.ts';

const inYear = (year: number, ...texts: string[]): string =>
  toDecimals(grantedIn(grants(...texts), yearPeriod(year)));

describe('a whole year', () => {
  /** Hours a week / 7 × days, worked out by hand from 365 and 366 days. */
  it.each([
    ['25', 2026, '1303.57'],
    ['32', 2026, '1668.57'],
    ['40', 2026, '2085.71'],
    ['61', 2026, '3180.71'],
    ['25', 2024, '1307.14'],
    ['32', 2024, '1673.14'],
    ['40', 2024, '2091.43'],
    ['61', 2028, '3189.43'],
  ])('of %s hours a week in %d is %s', (perWeek, year, expected) => {
    expect(inYear(year, `2019-05-01/ ${perWeek}`)).toBe(expected);
  });

  it('is exact: seven years are whole weeks or they are not', () => {
    expect(
      grantedIn(grants('2019-01-01/ 31.96'), { from: '2026-01-01', to: '2026-01-07' }).toFraction(),
    ).toBe('799/25');
    expect(grantedIn(grants('2019-01-01/ 1'), { from: '2026-01-01', to: '2026-01-01' }).toFraction()).toBe(
      '1/7',
    );
  });
});

describe('changes', () => {
  it('count from their day, and a pause is nothing', () => {
    // 120 days at 35 and 245 at 42: 600 + 1470 hours.
    expect(inYear(2026, '2026-01-01/ 35', '2026-05-01/ 42')).toBe('2070.00');
    expect(inYear(2026, '2026-05-01/ 42', '2026-01-01/ 35')).toBe('2070.00');
    // June and July, 61 days, are none: 304 days at 35.
    expect(inYear(2026, '2026-01-01/ 35', '2026-06-01/ 0', '2026-08-01/ 35')).toBe('1520.00');
  });

  it('are told as stretches of days', () => {
    const found = grantStretches(grants('2025-03-01/ 35', '2026-05-01/2026-05-31 42'), yearPeriod(2026));
    expect(
      found.map(({ from, to, days, ...rest }) => [
        from,
        to,
        days,
        rest.hoursPerWeek.toString(),
        rest.hours.toString(),
      ]),
    ).toEqual([
      ['2026-01-01', '2026-04-30', 120, '35', '600'],
      ['2026-05-01', '2026-05-31', 31, '42', '186'],
    ]);
    expect(grantStretches(grants('2026-05-01/ 35'), yearPeriod(2025))).toEqual([]);
    expect(grantStretches([], yearPeriod(2025))).toEqual([]);
  });

  it('end with their last day, and an open one ends where the next begins, for good', () => {
    expect(inYear(2026, '2026-01-01/2026-01-07 35')).toBe('35.00');
    expect(inYear(2026, '2026-01-01/ 35', '2026-01-08/2026-01-14 70')).toBe('105.00');
  });
});

describe('the order of grants in the list', () => {
  it('says nothing of which holds, but for two from the same day', () => {
    const three = ['2026-09-01/ 0', '2026-01-01/ 35', '2026-05-01/ 42'];
    // 120 days at 35, 123 at 42, and none after.
    expect(inYear(2026, ...three)).toBe('1338.00');
    expect(inYear(2026, ...three.toReversed())).toBe('1338.00');
    expect(inYear(2026, '2026-06-01/2026-07-31 0', '2026-01-01/2026-12-31 35')).toBe('1520.00');
  });

  it('has no place for one that ends before it begins', () => {
    expect(inYear(2026, '2026-01-01/ 35', '2026-05-01/2026-04-29 70')).toBe('1825.00');
  });
});

describe('findings', () => {
  it('has none for grants that follow each other, or for none', () => {
    expect(grantFindings(grants('2026-01-01/2026-04-30 35', '2026-05-01/ 42'))).toEqual([]);
    expect(grantFindings(grants('2026-01-01/ 35', '2026-05-01/ 42'))).toEqual([]);
    expect(grantFindings([])).toEqual([]);
  });

  it('tells a gap between two, in days', () => {
    expect(grantFindings(grants('2026-05-02/ 42', '2026-01-01/2026-04-30 35'))).toEqual([
      { code: 'gap', from: '2026-05-01', to: '2026-05-01' },
    ]);
  });

  it('tells days in two grants, of which the later holds', () => {
    const nested = grants('2026-01-01/2026-12-31 35', '2026-06-01/2026-07-31 0');
    expect(grantFindings(nested)).toEqual([{ code: 'overlap', from: '2026-06-01', to: '2026-07-31' }]);
    expect(toDecimals(grantedIn(nested, yearPeriod(2026)))).toBe('1520.00');
  });

  it('tells two open ones from the same day, of which the later in the list holds', () => {
    const same = grants('2026-01-01/ 35', '2026-01-01/ 42');
    expect(grantFindings(same)).toEqual([{ code: 'overlap', from: '2026-01-01', to: null }]);
    expect(toDecimals(grantedIn(same, { from: '2026-01-01', to: '2026-01-07' }))).toBe('42.00');
  });

  it('tells one that ends before it begins, and counts it for nothing', () => {
    const turned = grants('2026-05-01/2026-04-30 35', '2026-05-01/2026-05-01 7');
    expect(grantFindings(turned)).toEqual([{ code: 'turned', from: '2026-05-01', to: '2026-04-30' }]);
    expect(toDecimals(grantedIn(turned, yearPeriod(2026)))).toBe('1.00');
  });
});

test('an open grant holds until the day before the next begins', () => {
  const [first, second, third] = grants('2026-05-15/ 45', '2026-01-01/ 30', '2026-08-01/2026-08-31 20');
  const all = [first, second, third].flatMap((grant) => grant ?? []);
  expect(all.map((grant) => lastDayHeld(grant, all))).toEqual(['2026-07-31', '2026-05-14', '2026-08-31']);
  expect(all.slice(0, 1).map((grant) => lastDayHeld(grant, [grant]))).toEqual([null]);
});

test('the hours of two parts are those of the whole', () => {
  const drawn = fc.record({
    from: fc.nat(700),
    length: fc.option(fc.nat(300)),
    perWeek: fc.integer({ min: 0, max: 168 }),
  });
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 6 }), fc.nat(700), fc.nat(700), fc.nat(700), (list, ...days) => {
      const held = list.map(({ from, length, perWeek }) => {
        const day = addDays('2025-01-01', from);
        return `${day}/${length === null ? '' : addDays(day, length)} ${perWeek}`;
      });
      const [first = '', middle = '', last = ''] = [...days]
        .sort((a, b) => a - b)
        .map((each) => addDays('2025-01-01', each));
      const all = grants(...held);
      const parts = grantedIn(all, { from: first, to: middle }).add(
        grantedIn(all, { from: addDays(middle, 1), to: last }),
      );
      expect(parts.equals(grantedIn(all, { from: first, to: last }))).toBe(true);
    }),
  );
});
