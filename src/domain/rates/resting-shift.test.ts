import { describe, expect, test } from 'vitest';
import { exact, toDecimals } from '../shared/exact.ts';
import { restingShift } from './resting-shift.ts';

const hours = (length: string, ...minutes: number[]) =>
  toDecimals(restingShift(exact(length), minutes, exact(100)).paidHours);

describe('a third of an hour is paid for each hour present, and 30 minutes for each call and each 30 begun', () => {
  test.each<[string, number[], string]>([
    ['9', [], '3.00'],
    ['9', [10, 40], '4.50'],
    ['9', [1], '3.50'],
    ['9', [30], '3.50'],
    ['9', [31], '4.00'],
    ['9', [60], '4.00'],
    ['9', [61], '4.50'],
    ['9', [1, 1, 1], '4.50'],
    ['9', [0], '3.50'],
    ['8', [], '2.67'],
    ['7.5', [20], '3.00'],
  ])('%s hours, called for %j minutes: %s hours', (length, minutes, paid) => {
    expect(hours(length, ...minutes)).toBe(paid);
  });
});

describe('all of the shift is paid', () => {
  test('when a third of it or more is active', () => {
    expect(hours('9', 100, 79)).toBe('6.50');
    expect(hours('9', 100, 80)).toBe('9.00');
    expect(hours('9', 100, 81)).toBe('9.00');
    expect(hours('1', 20)).toBe('1.00');
    expect(hours('1', 19)).toBe('0.83');
  });

  test('and never more than the shift', () => {
    expect(hours('3', 1, 1, 1, 1)).toBe('3.00');
    expect(hours('3', 1, 1, 1, 1, 1)).toBe('3.00');
    expect(hours('3', 1, 1, 1)).toBe('2.50');
    expect(hours('0')).toBe('0.00');
  });
});

test('pay is of the exact time, not of the hours that are shown', () => {
  // 2 2/3 hours at 183.86 kr; 2.67 hours would be 490.91 kr.
  const { pay } = restingShift(exact(8), [], exact('183.86'));
  expect(toDecimals(pay, 4)).toBe('490.2900');
  expect(toDecimals(restingShift(exact(9), [10, 40], exact('183.86')).pay)).toBe('827.37');
});
