import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../shared/dates.ts';
import { type Exact, toDecimals } from '../shared/exact.ts';
import type { Shift } from './account.schema.ts';
import { balanceOf, burnDown, type YearSeen } from './balance.ts';
import { forecastOf } from './forecast.ts';
import { repeatWeek } from './repeat.ts';
import { indexShifts } from './shift-index.ts';
import { drawnShifts, grants, shifts } from './testing/shifts.ts';
import { weeksOver, type YearFinding, yearFindings } from './year-findings.ts';

const number = (value: Exact): number => Number(toDecimals(value));
const numbers = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' || 'from' in value ? value : number(value),
    ]),
  );

/** Every Monday to Friday of a stretch, so many hours from eight. */
function weekdays(from: string, to: string, hours: number): Shift[] {
  const pattern = [1, 2, 3, 4, 5].map((weekday) => {
    return {
      weekday,
      from: '08:00',
      to: `${String(8 + hours).padStart(2, '0')}:00`,
      assistant: '',
      isAbroad: false,
    };
  });
  return repeatWeek(pattern, { from, to }, []).shifts.map((each, nth) => ({ ...each, id: `w${nth}` }));
}

const seen = (all: readonly Shift[], today: string, perWeek = '35', year = 2026): YearSeen => {
  return { grants: grants(`2025-01-01/ ${perWeek}`), index: indexShifts(all), year, today };
};
const findings = (year: YearSeen): Record<string, unknown>[] => yearFindings(year).map(numbers);

describe('the balance', () => {
  const all = shifts(
    '2026-01-01 08:00-18:00',
    '2026-03-31 20:00-06:00',
    '2026-04-02 08:00-12:00',
    '2025-12-31 20:00-04:00',
    '2026-12-31 20:00-04:00',
  );

  it('is granted, used to and with today, planned after it, and left', () => {
    // 365 days at five hours a day; 90 of them to the end of March.
    expect(numbers(balanceOf(seen(all, '2026-03-31')))).toEqual({
      granted: 1825,
      grantedToDate: 450,
      used: 18,
      planned: 14,
      left: 1807,
      leftAfterPlanned: 1793,
    });
  });

  it('has nothing used before the year, and nothing planned after it', () => {
    expect(numbers(balanceOf(seen(all, '2025-12-31')))).toMatchObject({
      grantedToDate: 0,
      used: 0,
      planned: 32,
      left: 1825,
      leftAfterPlanned: 1793,
    });
    expect(numbers(balanceOf(seen(all, '2024-06-01')))).toMatchObject({
      grantedToDate: 0,
      used: 0,
      planned: 32,
    });
    expect(numbers(balanceOf(seen(all, '2027-06-01')))).toMatchObject({
      grantedToDate: 1825,
      used: 32,
      planned: 0,
      left: 1793,
    });
    expect(numbers(balanceOf(seen(all, '2026-12-31')))).toMatchObject({
      grantedToDate: 1825,
      used: 32,
      planned: 0,
    });
  });

  it('is below zero when more is used than is granted', () => {
    expect(numbers(balanceOf(seen(all, '2026-12-31', '0')))).toMatchObject({
      granted: 0,
      left: -32,
      leftAfterPlanned: -32,
    });
  });
});

describe('the burn-down', () => {
  it('goes down month by month, beside what would be left if hours were used evenly', () => {
    const all = shifts(
      '2026-01-05 08:00-18:00',
      '2026-02-10 08:00-18:00',
      '2026-02-20 08:00-18:00',
      '2026-12-31 20:00-04:00',
    );
    const steps = burnDown(seen(all, '2026-02-15'), 'month').map(numbers);
    expect(steps).toHaveLength(12);
    expect(steps.slice(0, 3)).toEqual([
      {
        period: { from: '2026-01-01', to: '2026-01-31' },
        granted: 155,
        used: 10,
        planned: 0,
        left: 1815,
        leftIfEven: 1670,
      },
      {
        period: { from: '2026-02-01', to: '2026-02-28' },
        granted: 140,
        used: 10,
        planned: 10,
        left: 1795,
        leftIfEven: 1530,
      },
      {
        period: { from: '2026-03-01', to: '2026-03-31' },
        granted: 155,
        used: 0,
        planned: 0,
        left: 1795,
        leftIfEven: 1375,
      },
    ]);
    expect(steps[11]).toMatchObject({ planned: 4, left: 1791, leftIfEven: 0 });
  });

  test('of any year ends with what the balance has left, by week as by month', () => {
    fc.assert(
      fc.property(
        drawnShifts,
        fc.nat(500),
        fc.constantFrom('week', 'month', 'quarter'),
        (all, days, kind) => {
          const year = seen(all, addDays('2025-10-01', days));
          const steps = burnDown(year, kind as 'week');
          const { used, planned, leftAfterPlanned } = balanceOf(year);
          expect(steps.at(-1)?.left.equals(leftAfterPlanned)).toBe(true);
          expect(number(steps.at(-1)?.leftIfEven as Exact)).toBe(0);
          const summed = (key: 'used' | 'planned'): number =>
            steps.reduce((all, step) => all + number(step[key].mul(60)), 0);
          expect(summed('used')).toBe(number(used.mul(60)));
          expect(summed('planned')).toBe(number(planned.mul(60)));
        },
      ),
    );
  });
});

describe('the forecast', () => {
  it('by the plan is what is used and planned', () => {
    const all = weekdays('2026-01-01', '2026-12-31', 8);
    // 261 weekdays of 2026.
    expect(number(forecastOf(seen(all, '2026-06-30')).planned)).toBe(2088);
  });

  it('at the pace of the last eight weeks goes on with them, whatever is planned', () => {
    const all = weekdays('2026-01-01', '2026-06-28', 8);
    const { atPace, planned } = forecastOf(seen(all, '2026-06-28'));
    // 127 weekdays to 28 June; then 186 days at 40 hours a week.
    expect(number(planned)).toBe(1016);
    expect(atPace).toMatchObject({ weeks: 8, from: { from: '2026-05-04', to: '2026-06-28' } });
    expect(number(atPace?.hoursPerWeek as Exact)).toBe(40);
    expect(number(atPace?.used as Exact)).toBe(2078.86);
  });

  it('has a pace of the whole weeks there are, and none in the first week or outside the year', () => {
    const all = shifts('2026-11-02 08:00-15:00', '2026-11-30 08:00-15:00');
    expect(forecastOf(seen(all, '2026-11-07')).atPace).toBe(null);
    expect(forecastOf(seen(all, '2026-11-08')).atPace).toMatchObject({
      weeks: 1,
      from: { from: '2026-11-02', to: '2026-11-08' },
    });
    expect(number(forecastOf(seen(all, '2026-11-08')).atPace?.hoursPerWeek as Exact)).toBe(7);
    expect(forecastOf(seen(all, '2026-11-22')).atPace).toMatchObject({
      weeks: 3,
      from: { from: '2026-11-02' },
    });
    expect(forecastOf(seen(all, '2026-11-01')).atPace).toBe(null);
    expect(forecastOf(seen(all, '2027-01-01')).atPace).toBe(null);
    expect(forecastOf(seen(all, '2026-12-31', '35', 2027)).atPace).toBe(null);
    expect(forecastOf(seen([], '2026-11-22')).atPace).toBe(null);
  });

  it('has a pace that begins before New Year', () => {
    const { atPace } = forecastOf(seen(weekdays('2025-10-01', '2026-01-31', 8), '2026-01-18'));
    expect(atPace).toMatchObject({ weeks: 8, from: { from: '2025-11-24', to: '2026-01-18' } });
    // Twelve weekdays of January are used; then 347 days at 40 hours a week.
    expect(number(atPace?.used as Exact)).toBe(2078.86);
  });
});

describe('findings', () => {
  const ofCode = (year: YearSeen, code: YearFinding['code']): Record<string, unknown>[] =>
    findings(year).filter((each) => each.code === code);

  it('are none when nothing is granted and nothing is used', () => {
    expect(findings({ ...seen([], '2026-11-22'), grants: [] })).toEqual([]);
  });

  it('tell that the plan runs out, by how much, and on which day', () => {
    const all = weekdays('2026-01-01', '2026-12-31', 8);
    // 1 825 hours are 228 weekdays and one hour: the 229th is 17 November, and 2 088 − 1 825 is 263.
    expect(ofCode(seen(all, '2026-01-01'), 'planRunsOut')).toEqual([
      { code: 'planRunsOut', over: 263, from: '2026-11-17' },
    ]);
    expect(ofCode(seen(all, '2026-01-01'), 'unusedLapse')).toEqual([]);
  });

  it('count the hours of the year alone, from New Year', () => {
    const all = shifts(
      '2025-12-31 08:00-20:00',
      '2026-01-01 08:00-13:00',
      '2026-12-31 08:00-13:00',
      '2027-01-01 08:00-13:00',
    );
    const tight: YearSeen = { ...seen(all, '2026-06-01'), grants: grants('2026-01-01/2026-01-07 9') };
    expect(ofCode(tight, 'planRunsOut')).toEqual([{ code: 'planRunsOut', over: 1, from: '2026-12-31' }]);
  });

  it('do not tell it when the plan ends exactly where the hours do', () => {
    const all = shifts('2026-11-02 08:00-15:00');
    const year: YearSeen = { ...seen(all, '2026-01-01'), grants: grants('2026-11-02/2026-11-08 7') };
    expect(findings(year)).toEqual([]);
    expect(findings({ ...year, today: '2026-11-30' })).toEqual([]);
  });

  it('tell that the pace runs out, on the first day it is more than there is', () => {
    const all = weekdays('2026-01-01', '2026-06-28', 8);
    // 809 hours are left at 40 a week: 141 days and a part. The 142nd after 28 June is 17 November.
    expect(findings(seen(all, '2026-06-28'))).toEqual([
      { code: 'paceRunsOut', over: 253.86, from: '2026-11-17' },
      { code: 'unusedLapse', hours: 809 },
    ]);
  });

  it('at a pace that uses the last hour on a day, name the day after', () => {
    const year: YearSeen = {
      ...seen(weekdays('2026-06-01', '2026-06-28', 7), '2026-06-28'),
      grants: grants('2026-06-01/2026-07-05 35'),
    };
    expect(ofCode(year, 'paceRunsOut')).toMatchObject([{ from: '2026-07-06' }]);
  });

  it('tell that the hours are used up, and then nothing of plan and pace', () => {
    const all = weekdays('2026-01-01', '2026-12-31', 8);
    expect(findings(seen(all, '2026-11-30'))).toEqual([{ code: 'usedUp', over: 79, from: '2026-11-17' }]);
    expect(ofCode(seen(all, '2026-11-16'), 'usedUp')).toEqual([]);
    expect(ofCode(seen(all, '2026-11-17'), 'usedUp')).toMatchObject([{ over: 7 }]);
  });

  it('tell hours that lapse at the year’s end', () => {
    expect(findings(seen(shifts('2026-05-04 08:00-13:00', '2026-12-07 08:00-13:00'), '2026-11-22'))).toEqual([
      { code: 'unusedLapse', hours: 1815 },
    ]);
  });

  it('tell hours on days without a grant, and the first such day', () => {
    const all = shifts(
      '2026-05-04 08:00-13:00',
      '2026-05-06 08:00-10:00',
      '2026-05-10 20:00-06:00',
      '2027-01-01 08:00-09:00',
    );
    const year: YearSeen = { ...seen(all, '2026-05-30'), grants: grants('2026-05-05/2026-05-10 70') };
    expect(ofCode(year, 'withoutGrant')).toEqual([{ code: 'withoutGrant', hours: 11, from: '2026-05-04' }]);
    expect(ofCode({ ...year, grants: grants('2026-05-04/2026-05-11 70') }, 'withoutGrant')).toEqual([]);
    const two = grants('2026-05-04/2026-05-05 70', '2026-05-06/2026-05-11 70');
    expect(ofCode({ ...year, grants: two }, 'withoutGrant')).toEqual([]);
  });
});

describe('a week above its hours', () => {
  it('is told with its own hours, whole across New Year, in the year of its Thursday', () => {
    const all = [
      ...weekdays('2026-05-04', '2026-05-08', 8),
      ...shifts(
        '2025-12-29 00:00-24:00',
        '2025-12-30 00:00-24:00',
        '2026-05-11 00:00-24:00',
        '2026-05-12 00:00-11:00',
      ),
      ...shifts(
        '2027-01-01 00:00-24:00',
        '2027-01-02 00:00-24:00',
        '2027-01-04 00:00-24:00',
        '2027-01-05 00:00-24:00',
      ),
    ];
    expect(weeksOver(seen(all, '2026-05-20')).map(numbers)).toEqual([
      { period: { from: '2025-12-29', to: '2026-01-04' }, granted: 35, used: 48 },
      { period: { from: '2026-05-04', to: '2026-05-10' }, granted: 35, used: 40 },
      { period: { from: '2026-12-28', to: '2027-01-03' }, granted: 35, used: 48 },
    ]);
    expect(weeksOver(seen(all, '2026-05-20', '35', 2025))).toEqual([]);
    expect(weeksOver(seen(all, '2026-05-20', '35', 2027))).toHaveLength(1);
  });
});
