import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exact, toDecimals, zero } from '../../shared/exact.ts';
import { fewestHours, type PriceOfHours, pricesByHours, spreadingOf } from './break-even.ts';
import { anyMarginOf, anyRounding, anyTerms, terms2019, termsNineYears } from './testing/worked-examples.ts';

const pricesOf2019 = pricesByHours(terms2019, 'price', 'perLine') ?? [];
const priceAt = (hours: number): string | null => {
  const price = pricesOf2019.find((each) => each.hours === hours)?.price;
  return price ? toDecimals(price) : null;
};

describe('the price by hours a week', () => {
  it('has every whole hour of a week, with the sum spread over more and more of them', () => {
    expect(pricesOf2019.map(({ hours }) => hours)).toEqual(Array.from({ length: 168 }, (_, at) => at + 1));
    // 400 × 12 / (hours × 52) in place of 2.31, rounded, in the published build-up.
    expect([1, 20, 39, 40, 41, 61, 168].map(priceAt)).toEqual([
      '447.26',
      '355.92',
      '353.57',
      '353.51',
      '353.45',
      '352.68',
      '351.68',
    ]);
  });

  it('follows how it is rounded and what the margin is of', () => {
    // Found by a program of its own in another language, with exact fractions.
    const at33 = (of: 'price' | 'cost', rounding: 'perLine' | 'atEnd'): string => {
      const found = pricesByHours(termsNineYears, of, rounding)?.find(({ hours }) => hours === 33);
      return found ? toDecimals(found.price) : '';
    };
    expect([at33('price', 'perLine'), at33('cost', 'perLine'), at33('cost', 'atEnd')]).toEqual([
      '496.51',
      '495.26',
      '495.27',
    ]);
    expect(pricesByHours({ ...terms2019, workedHoursPerYear: zero }, 'price', 'perLine')).toBeNull();
  });

  it('never rises with the hours', () => {
    fc.assert(
      fc.property(anyTerms, anyMarginOf, anyRounding, (terms, of, rounding) => {
        const prices = pricesByHours(terms, of, rounding) ?? [];
        const rises = prices.filter(({ price }, at) => prices[at - 1]?.price.lt(price));
        expect(prices).toHaveLength(168);
        expect(rises).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});

test.each([
  ['353.51', 40],
  ['353.50', 41],
  ['360', 11],
  ['351.80', 137],
  ['447.26', 1],
  ['351.68', 167],
  ['351.67', null],
])('a price of %s is reached with %s hours a week', (given, hours) => {
  expect(fewestHours(pricesOf2019, exact(given))).toBe(hours);
});

test('no prices are reached by no hours', () => {
  const none: readonly PriceOfHours[] = [];
  expect(fewestHours(none, exact(400))).toBeNull();
});

describe('one flat addition an hour', () => {
  const spreading = spreadingOf(terms2019);
  const row = (hours: number): string[] | undefined => {
    const spread = spreading?.spreads.find((each) => each.hours.equals(hours));
    return spread && [spread.needed, spread.given, spread.difference].map((each) => toDecimals(each));
  };

  it('gives few hours little, and many hours much: the published figures', () => {
    expect(spreading && toDecimals(spreading.flat)).toBe('2.31');
    expect(row(20)).toEqual(['4.62', '200.20', '-199.80']);
    expect(row(25)).toEqual(['3.69', '250.25', '-149.75']);
    expect(row(30)).toEqual(['3.08', '300.30', '-99.70']);
    expect(row(40)).toEqual(['2.31', '400.40', '0.40']);
    expect(row(61)).toEqual(['1.51', '610.61', '210.61']);
  });

  it('is told for the hours of the scenario too, once and in its place', () => {
    const hoursOf = (own: string): string[] =>
      (spreadingOf({ ...terms2019, hoursPerWeek: exact(own) })?.spreads ?? []).map(({ hours }) =>
        toDecimals(hours, 1),
      );
    expect(hoursOf('40')).toEqual(['20.0', '25.0', '30.0', '40.0', '61.0']);
    expect(hoursOf('35.5')).toEqual(['20.0', '25.0', '30.0', '35.5', '40.0', '61.0']);
    expect(hoursOf('168')).toEqual(['20.0', '25.0', '30.0', '40.0', '61.0', '168.0']);
  });

  it('comes as often as the sum does: the published figures by quarter, year and week', () => {
    const flat = (times: number): string | undefined => {
      const found = spreadingOf({ ...terms2019, operatingTimes: exact(times) });
      return found ? toDecimals(found.flat) : undefined;
    };
    expect([flat(4), flat(1), flat(52)]).toEqual(['0.77', '0.19', '10.00']);
    const weekly = spreadingOf({ ...terms2019, operatingTimes: exact(52) });
    expect(weekly?.spreads.map(({ given }) => toDecimals(given))).toEqual([
      '200.00',
      '250.00',
      '300.00',
      '400.00',
      '610.00',
    ]);
  });

  it('is not there without hours', () => {
    expect(spreadingOf({ ...terms2019, hoursPerWeek: zero })).toBeNull();
  });
});
