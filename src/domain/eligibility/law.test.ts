import { expect, test } from 'vitest';
import { currentLaw, lawOn, laws } from './law.ts';

test('nobody has an individual right before 1 January 2015', () => {
  expect(lawOn('2014-12-31')).toBeNull();
  expect(lawOn('2015-01-01')?.from).toBe('2015-01-01');
});

test('the amendments of 2017 and 2020 take effect on their first day', () => {
  expect(lawOn('2017-09-30')?.from).toBe('2015-01-01');
  expect(lawOn('2017-10-01')?.from).toBe('2017-10-01');
  expect(lawOn('2020-06-30')?.from).toBe('2017-10-01');
  expect(lawOn('2020-07-01')).toBe(currentLaw);
  expect(lawOn('2026-11-22')).toBe(currentLaw);
});

test('the right goes on after 67 from 1 July 2020, whose wording is the only one that has been checked', () => {
  expect(laws.map(({ continuesAfter67 }) => continuesAfter67)).toEqual([false, false, true]);
  expect(laws.map(({ wordingChecked }) => wordingChecked)).toEqual([false, false, true]);
});
