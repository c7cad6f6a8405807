import { expect, test } from 'vitest';
import { hasShortYear, readTypedDay, typedDay } from './read-typed-day.ts';

test.each([
  ['1.3.2027', '2027-03-01'],
  ['01.03.2027', '2027-03-01'],
  [' 1. 3. 2027 ', '2027-03-01'],
  ['1. mars 2027', '2027-03-01'],
  ['1 MARS 2027', '2027-03-01'],
  ['31/12/2026', '2026-12-31'],
  ['2027-03-01', '2027-03-01'],
  ['29.2.2028', '2028-02-29'],
])('«%s» is %s', (typed, day) => {
  expect(readTypedDay(typed)).toEqual({ day });
});

test.each(['29.2.2027', '31.4.2027', '1.3.27', 'mars 2027', '1.13.2027', 'snart', '1.3.2027 kl. 12', '2027'])(
  '«%s» is no day',
  (typed) => {
    expect(readTypedDay(typed)).toEqual({ problem: 'notADay' });
    expect(typedDay(typed)).toBeNull();
  },
);

test.each([
  ['1.11.26', true],
  ['1. november 26 ', true],
  ['1.11.2026', false],
  ['2026-11-01', false],
  ['31.2.26', false],
  ['1.11', false],
  ['26', false],
  ['snart', false],
])('the year of «%s» is short: %s', (typed, isShort) => {
  expect(hasShortYear(typed) && typedDay(typed) === null).toBe(isShort);
});

test('nothing but white space is nothing', () => {
  expect(readTypedDay('  ')).toEqual({ problem: 'empty' });
  expect(typedDay('')).toBeNull();
});
