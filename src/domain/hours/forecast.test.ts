import { describe, expect, it } from 'vitest';
import type { Exact } from '../shared/exact.ts';
import { forecastOf } from './forecast.ts';
import { shifts } from './testing/shifts.ts';
import { number, seen, weekdays } from './testing/years.ts';

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
