import { expect, it } from 'vitest';
import { hours } from '#domain/shared/hours.ts';
import { formatDecimal } from './decimals.ts';
import { exactHoursInWords, formatExactHours } from './exact-hours.ts';

it.each([
  ['1200', 7, '171,43'],
  ['0.005', 1, '0,01'],
  ['-0.005', 1, '−0,01'],
  ['0.004', 1, '0'],
  ['-0.004', 1, '0'],
  ['528', 1, '528'],
  ['7.5', 1, '7,5'],
  ['-2', 7, '−0,29'],
  ['1234.5', 1, '1\u202f234,5'],
] as const)('%s / %d hours are written «%s»', (value, per, words) => {
  expect(formatExactHours(hours(value, per))).toBe(words);
});

it('the figure is that of the files', () => {
  for (let minutes = -200; minutes <= 200; minutes += 1) {
    const exact = hours(minutes, 60);
    expect(formatDecimal(exact).replace(/,?0+$/, '')).toBe(formatExactHours(exact));
  }
});

it('says «1 time», and «timer» of all else', () => {
  expect(exactHoursInWords(hours('1'))).toBe('1 time');
  expect(exactHoursInWords(hours('0.999'))).toBe('1 time');
  expect(exactHoursInWords(hours('171.428571'))).toBe('171,43 timer');
});
