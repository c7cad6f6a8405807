import { describe, expect, it } from 'vitest';
import type { YearSeen } from './balance.ts';
import { grants, shifts } from './testing/shifts.ts';
import { numbers, seen, weekdays } from './testing/years.ts';
import { weeksOver, type YearFinding, yearFindings } from './year-findings.ts';

const findings = (year: YearSeen): Record<string, unknown>[] => yearFindings(year).map(numbers);

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
