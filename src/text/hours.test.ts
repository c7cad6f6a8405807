import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hours } from '#domain/shared/hours.ts';
import { formatHours, hoursInWords } from './hours.ts';

it.each([
  ['0', '0'],
  ['32', '32'],
  ['31.96', '31,96'],
  ['31.5', '31,5'],
  ['31.9999', '31,99'],
  ['24.999999', '24,99'],
  ['0.001', '0'],
  ['1234.5', '1\u202f234,5'],
  ['1234567.89', '1\u202f234\u202f567,89'],
])('writes %s hours as %s', (value, words) => {
  expect(formatHours(hours(value))).toBe(words);
});

it('cuts off thirds, and never writes brackets or dots', () => {
  expect(formatHours(hours(1, 3))).toBe('0,33');
  expect(formatHours(hours(2, 3))).toBe('0,66');
});

it('never shows more than there is, and less than a hundredth of an hour less', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 3120 }), (numerator, denominator) => {
      const exact = hours(numerator, denominator);
      const shown = hours(formatHours(exact).replaceAll('\u202f', '').replace(',', '.'));
      expect(shown.lte(exact)).toBe(true);
      expect(exact.sub(shown).lt(hours('0.01'))).toBe(true);
    }),
  );
});

it('says «1 time», and «timer» of all else', () => {
  expect(hoursInWords(hours(1))).toBe('1 time');
  expect(hoursInWords(hours('1.001'))).toBe('1 timer');
  expect(hoursInWords(hours('0'))).toBe('0 timer');
  expect(hoursInWords(hours('31.96'))).toBe('31,96 timer');
});
