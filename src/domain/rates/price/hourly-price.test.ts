import { describe, expect, test } from 'vitest';
import { exact, toDecimals } from '../../shared/exact.ts';
import { shown, termsOfDecimals } from '../testing/lines.ts';
import { hourlyPrice, lineAmount } from './hourly-price.ts';
import type { LineId } from './lines.ts';
import type { MarginOf, Rounding, Terms } from './terms.ts';
import { terms2019, terms2025, termsNineYears } from './testing/worked-examples.ts';

const line = (terms: Terms, id: LineId, rounding: Rounding, decimals = 2, of: MarginOf = 'price') => {
  const lines = hourlyPrice(terms, of, rounding);
  return lines && toDecimals(lines[id], decimals);
};

describe('the twenty lines, each rounded before the next uses it', () => {
  test('a call with start in March 2019', () => {
    const lines =
      '180.55 13.50 13.00 7.22 214.27 4.29 5.14 223.70 26.84 3.85 0.00 254.39 35.87 1.80 292.06 2.31 45.00 339.37 14.14 353.51';
    expect(shown(hourlyPrice(terms2019, 'price', 'perLine'))).toEqual(lines.split(' '));
  });

  test('the lowest wage of the tariff in 2025, with pension from the first krone', () => {
    const lines =
      '225.40 15.00 14.82 9.02 264.24 5.28 6.34 275.86 33.10 6.18 0.00 315.14 44.43 1.80 361.37 2.87 60.00 424.24 17.68 441.92';
    expect(shown(hourlyPrice(terms2025, 'price', 'perLine'))).toEqual(lines.split(' '));
  });

  test('nine years of seniority, a better pension and AFP of pay above 1 G', () => {
    const lines =
      '247.07 15.00 14.82 9.88 286.77 5.74 8.60 301.11 36.13 11.94 7.00 356.18 50.22 1.80 408.20 2.87 60.00 471.07 24.79 495.86';
    expect(shown(hourlyPrice(termsNineYears, 'price', 'perLine'))).toEqual(lines.split(' '));
  });
});

describe('rounding', () => {
  test.each([
    [terms2019, '353.51', '353.51'],
    [terms2025, '441.92', '441.93'],
    [termsNineYears, '495.86', '495.87'],
  ])('per line or at the end, the same or an øre apart', (terms, perLine, atEnd) => {
    expect(line(terms, 'price', 'perLine')).toBe(perLine);
    expect(line(terms, 'price', 'atEnd')).toBe(atEnd);
  });

  test('at the end, only the price is whole øre, and the margin makes up the rest', () => {
    expect(line(terms2019, 'publicHoliday', 'atEnd', 3)).toBe('7.222');
    expect(line(terms2019, 'publicHoliday', 'perLine', 3)).toBe('7.220');
    expect(line(terms2019, 'price', 'atEnd', 6)).toBe('353.510000');
    // 353.5091 × 0.96 is the full cost, exactly: 339.3687.
    expect(line(terms2019, 'fullCost', 'atEnd', 4)).toBe('339.3687');
    expect(line(terms2019, 'margin', 'atEnd', 4)).toBe('14.1413');
  });
});

describe('margin', () => {
  test('four per cent of the price is more than four per cent of the cost', () => {
    expect(line(terms2019, 'price', 'perLine', 2, 'price')).toBe('353.51');
    expect(line(terms2019, 'price', 'perLine', 2, 'cost')).toBe('352.94');
    expect(line(terms2019, 'margin', 'perLine', 2, 'cost')).toBe('13.57');
  });

  test('the whole price as margin leaves no price; on top of the cost it doubles it', () => {
    const all = { ...terms2019, marginPercent: exact(100) };
    expect(hourlyPrice(all, 'price', 'perLine')).toBeNull();
    expect(hourlyPrice({ ...terms2019, marginPercent: exact(150) }, 'price', 'atEnd')).toBeNull();
    expect(line(all, 'price', 'perLine', 2, 'cost')).toBe('678.74');
    expect(line({ ...terms2019, marginPercent: exact('99.99') }, 'price', 'perLine')).toBe('3393700.00');
  });
});

test('without hours there is nothing to share a yearly sum among', () => {
  const none = exact(0);
  expect(hourlyPrice({ ...terms2019, workedHoursPerYear: none }, 'price', 'perLine')).toBeNull();
  expect(hourlyPrice({ ...terms2019, hoursPerWeek: none }, 'price', 'perLine')).toBeNull();
});

describe('pension and AFP of pay above 1 G', () => {
  const small = (given: object) =>
    termsOfDecimals({ baseWage: '50', workedHoursPerYear: '100', hoursPerWeek: '40', ...given });

  test('are none when the pay of the year is below it', () => {
    const terms = small({
      pensionPercent: '2',
      pensionDeduction: '5001',
      afpPercent: '2.7',
      afpDeduction: '5001',
    });
    expect(line(terms, 'occupationalPension', 'perLine')).toBe('0.00');
    expect(line(terms, 'afp', 'atEnd', 6)).toBe('0.000000');
  });

  test('are of what is above it, in whole øre an hour where lines are rounded', () => {
    // 1 000.4 kr over 100 hours is 10.004 kr, or 10.00; 10 per cent of what is left of 50 is 3.9996, or 4.00.
    const terms = small({
      pensionPercent: '10',
      pensionDeduction: '1000.4',
      afpPercent: '1',
      afpDeduction: '1000.4',
    });
    expect(line(terms, 'occupationalPension', 'perLine', 4)).toBe('4.0000');
    expect(line(terms, 'occupationalPension', 'atEnd', 4)).toBe('3.9996');
    expect(line(terms, 'afp', 'atEnd', 5)).toBe('0.39996');
  });

  test('are of holiday pay too', () => {
    expect(
      line(small({ pensionPercent: '10', holidayPayPercent: '12' }), 'occupationalPension', 'perLine'),
    ).toBe('5.60');
  });
});

describe('one line by itself', () => {
  test('is rounded as it is in the price, also within it', () => {
    // 1 000.50 kr over 100 hours is 10.005 kr, or 10.01; 50.00 less that is 39.99. Unrounded it would be 39.995, or 40.00.
    const pension = lineAmount('occupationalPension', 'price', {
      'line:holidayPayBasis': exact(50),
      'line:holidayPay': exact(0),
      'term:pensionPercent': exact(100),
      'term:pensionDeduction': exact('1000.5'),
      'term:workedHoursPerYear': exact(100),
    });
    expect(pension && toDecimals(pension, 4)).toBe('39.9900');
  });
});
