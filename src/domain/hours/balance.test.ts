import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../shared/dates.ts';
import type { Exact } from '../shared/exact.ts';
import { balanceOf, burnDown } from './balance.ts';
import { drawnShifts, shifts } from './testing/shifts.ts';
import { number, numbers, seen } from './testing/years.ts';

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
