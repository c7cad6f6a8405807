import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Exact, exact, toDecimals, total } from '../../shared/exact.ts';
import { plainPrice } from '../testing/plain-price.ts';
import { hourlyPrice, type PriceLines } from './hourly-price.ts';
import { parts } from './lines.ts';
import type { MarginOf, Rounding, TermId, Terms } from './terms.ts';
import { anyMarginOf, anyRounding, anyTerms, terms2025 } from './testing/worked-examples.ts';

function linesOf(terms: Terms, of: MarginOf, rounding: Rounding): PriceLines {
  const lines = hourlyPrice(terms, of, rounding);
  if (lines === null) throw new Error('These terms have no price.');
  return lines;
}

const priceFor = (...given: Parameters<typeof linesOf>): Exact => linesOf(...given).price;

test('a plain second way of counting, in whole øre, gives the same to the øre', () => {
  fc.assert(
    fc.property(anyTerms, anyMarginOf, anyRounding, (terms, of, rounding) => {
      const price = toDecimals(priceFor(terms, of, rounding));
      expect(price.replace('.', '').replace(/^0+(?=\d)/, '')).toBe(String(plainPrice(terms, of, rounding)));
    }),
    { numRuns: 3000 },
  );
});

describe('the lines add up', () => {
  test('parts sum to the whole, exactly', () => {
    fc.assert(
      fc.property(anyTerms, anyMarginOf, anyRounding, (terms, of, rounding) => {
        const lines = linesOf(terms, of, rounding);
        expect(total(parts.map((id) => lines[id])).equals(lines.price)).toBe(true);
      }),
    );
  });

  test('rounded line by line, every line is whole øre; rounded at the end, the price is', () => {
    const isWhole = (value: Exact) => value.mul(100).d === 1n;
    fc.assert(
      fc.property(anyTerms, anyMarginOf, (terms, of) => {
        expect(Object.values(linesOf(terms, of, 'perLine')).every(isWhole)).toBe(true);
        expect(isWhole(priceFor(terms, of, 'atEnd'))).toBe(true);
      }),
    );
  });

  test('no line is below zero, but for a margin of a cost that is nothing but a rounded øre', () => {
    fc.assert(
      fc.property(anyTerms, anyMarginOf, anyRounding, (terms, of, rounding) => {
        const { margin, ...lines } = linesOf(terms, of, rounding);
        expect(Object.values(lines).every((value) => value.gte(0))).toBe(true);
        expect(margin.gt(exact(-1, 100))).toBe(true);
      }),
    );
  });
});

/** A higher one costs more. Worked hours are left out: more of them make insurance cheaper, and pension dearer. */
const costs: readonly TermId[] = [
  'baseWage',
  'eveningNightShare',
  'eveningNightRate',
  'weekendShare',
  'weekendRate',
  'holidayShare',
  'holidayFactor',
  'trainingPercent',
  'sickPayPercent',
  'holidayPayPercent',
  'pensionPercent',
  'afpPercent',
  'employerContributionPercent',
  'insurancePerYear',
  'operatingAmount',
  'operatingTimes',
  'administrationPerHour',
  'marginPercent',
];
const savings: readonly TermId[] = ['pensionDeduction', 'afpDeduction', 'hoursPerWeek'];
const more = fc.integer({ min: 0, max: 900 }).map((hundredths) => exact(hundredths, 100));

describe('more of one figure', () => {
  test.each(costs)('a higher %s never lowers the price', (id) => {
    fc.assert(
      fc.property(anyTerms, anyMarginOf, anyRounding, more, (terms, of, rounding, extra) => {
        const higher = { ...terms, [id]: terms[id].add(extra) };
        expect(priceFor(higher, of, rounding).gte(priceFor(terms, of, rounding))).toBe(true);
      }),
    );
  });

  test.each(savings)('a higher %s never raises the price', (id) => {
    fc.assert(
      fc.property(anyTerms, anyMarginOf, anyRounding, more, (terms, of, rounding, extra) => {
        const higher = { ...terms, [id]: terms[id].add(extra) };
        expect(priceFor(higher, of, rounding).lte(priceFor(terms, of, rounding))).toBe(true);
      }),
    );
  });

  test('a krone more in wage is at least a krone more in price', () => {
    fc.assert(
      fc.property(anyTerms, anyMarginOf, (terms, of) => {
        const higher = priceFor({ ...terms, baseWage: terms.baseWage.add(1) }, of, 'perLine');
        expect(higher.sub(priceFor(terms, of, 'perLine')).gte(1)).toBe(true);
      }),
    );
  });
});

const half = exact(1, 200);

/** How far rounding line by line can take a price from rounding at the end: half an øre a rounding, and what lines make of it. */
function mostApart(terms: Terms, of: MarginOf): Exact {
  const percent = (id: TermId) => terms[id].div(100);
  const worked = half.mul(3);
  const basis = worked
    .mul(exact(1).add(percent('trainingPercent')).add(percent('sickPayPercent')))
    .add(half.mul(2));
  const pay = basis.mul(percent('holidayPayPercent').add(1)).add(half);
  const pensions = percent('pensionPercent').add(percent('afpPercent')).mul(pay.add(half)).add(half.mul(2));
  const wages = pay.add(pensions).mul(percent('employerContributionPercent').add(1)).add(half);
  const full = wages.add(half.mul(2));
  const margin = percent('marginPercent');
  return (of === 'price' ? full.div(exact(1).sub(margin)) : full.mul(margin.add(1))).add(half.mul(2));
}

describe('rounding line by line', () => {
  test('is never further from rounding at the end than the roundings themselves', () => {
    fc.assert(
      fc.property(anyTerms, anyMarginOf, (terms, of) => {
        const apart = priceFor(terms, of, 'perLine')
          .sub(priceFor(terms, of, 'atEnd'))
          .abs();
        expect(apart.lte(mostApart(terms, of))).toBe(true);
      }),
    );
  });

  test('is seven øre from it at most with the figures of the worked example, whatever the wage', () => {
    expect(toDecimals(mostApart(terms2025, 'price').mul(100).floor(), 0)).toBe('7');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (ore) => {
        const terms = { ...terms2025, baseWage: exact(ore, 100) };
        const apart = priceFor(terms, 'price', 'perLine')
          .sub(priceFor(terms, 'price', 'atEnd'))
          .abs();
        expect(apart.lte(exact(7, 100))).toBe(true);
      }),
    );
  });
});
