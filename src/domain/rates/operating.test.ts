import { expect, test } from 'vitest';
import { exact, toDecimals } from '../shared/exact.ts';
import { type Frequency, operatingPerHour } from './operating.ts';

const frequencies: readonly Frequency[] = ['month', 'quarter', 'year', 'week'];

/** 400 kr a month, a quarter, a year and a week, over the hours of a week. */
test.each([
  ['20', ['4.62', '1.54', '0.38', '20.00']],
  ['25', ['3.69', '1.23', '0.31', '16.00']],
  ['30', ['3.08', '1.03', '0.26', '13.33']],
  ['40', ['2.31', '0.77', '0.19', '10.00']],
  ['61', ['1.51', '0.50', '0.13', '6.56']],
])('400 kr over %s hours a week', (hours, expected) => {
  const found = frequencies.map((per) => operatingPerHour(exact(400), per, exact(hours)));
  expect(found.map((value) => value && toDecimals(value))).toEqual(expected);
  expect(found.map((value) => value && toDecimals(value, 4))).toEqual(expected.map((each) => `${each}00`));
});

test('there is nothing an hour without hours', () => {
  expect(operatingPerHour(exact(400), 'month', exact(0))).toBeNull();
});
