import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exact, toDecimals, zero } from '../../shared/exact.ts';
import { hourlyPrice } from './hourly-price.ts';
import type { TermId } from './terms.ts';
import { termIds } from './terms.ts';
import type { Origin } from './terms-of.ts';
import { anyMarginOf, anyRounding, anyTerms, terms2019, termsNineYears } from './testing/worked-examples.ts';
import { steps, type Weight, weightsOf } from './weights.ts';

const typed = Object.fromEntries(termIds.map((id) => [id, { kind: 'typed' }])) as Record<TermId, Origin>;
const rate = { kind: 'rate', table: 't', column: 'c', period: {} } as unknown as Origin;
const weightsOf2019 = weightsOf(terms2019, typed, 'price', 'perLine')?.weights ?? [];
const weightOf = (term: TermId): Weight => {
  const found = weightsOf2019.find((weight) => weight.term === term);
  if (found === undefined) throw new Error(`No weight of ${term}.`);
  return found;
};
const prices = ({ lower, higher, width, oneMore }: Weight): (string | null)[] =>
  [lower.price, higher.price, width, oneMore?.price].map((price) => (price ? toDecimals(price) : null));

// Found by a program of its own in another language, with exact fractions, from the published build-up of 353.51 kr.
test.each([
  ['baseWage', '326.90', '380.14', '53.24', '354.98'],
  ['eveningNightShare', '351.59', '355.41', '3.82', null],
  ['holidayFactor', '352.49', '354.53', '2.04', '353.59'],
  ['trainingPercent', '352.93', '354.08', '1.15', '356.42'],
  ['sickPayPercent', '352.82', '354.22', '1.40', '356.44'],
  ['pensionDeduction', '353.66', '353.36', '0.30', '353.50'],
  ['employerContributionPercent', '349.77', '357.25', '7.48', null],
  ['insurancePerYear', '353.32', '353.70', '0.38', '353.57'],
  ['workedHoursPerYear', '353.56', '353.46', '0.10', '353.51'],
  ['operatingAmount', '353.27', '353.75', '0.48', '354.10'],
  ['hoursPerWeek', '353.77', '353.29', '0.48', '353.45'],
  ['administrationPerHour', '348.82', '358.20', '9.38', '354.55'],
  ['marginPercent', '352.04', '354.99', '2.95', '357.23'],
] as const)('%s', (term, lower, higher, width, oneMore) => {
  const [foundLower, foundHigher, foundWidth, foundMore] = prices(weightOf(term));
  expect([foundLower, foundHigher, foundWidth]).toEqual([lower, higher, width]);
  if (oneMore !== null) expect(foundMore).toBe(oneMore);
});

describe('what each figure is worth', () => {
  it('is told of the widest first, as they are asked where they are alike', () => {
    const order = weightsOf2019.map(({ term }) => term);
    expect(order.slice(0, 6)).toEqual([
      'baseWage',
      'administrationPerHour',
      'employerContributionPercent',
      'holidayPayPercent',
      'eveningNightShare',
      'eveningNightRate',
    ]);
    expect(order.indexOf('operatingAmount') + 1).toBe(order.indexOf('hoursPerWeek'));
    expect(order.slice(-2)).toEqual(['afpPercent', 'afpDeduction']);
  });

  it('is told of everything but how often the sum comes', () => {
    expect(weightsOf2019.map(({ term }) => term).toSorted()).toEqual(
      termIds.filter((id) => id !== 'operatingTimes').toSorted(),
    );
  });

  it('is told with the figures that were used', () => {
    const { value, lower, higher, oneMore } = weightOf('marginPercent');
    expect(
      [value, lower.value, higher.value, oneMore?.value].map((each) => each && toDecimals(each)),
    ).toEqual(['4.00', '3.60', '4.40', '5.00']);
  });

  it('is nothing for a figure that is zero, though one more is something', () => {
    const { width, oneMore } = weightOf('afpPercent');
    expect(width.equals(zero)).toBe(true);
    expect(oneMore?.price.gt(exact('353.51'))).toBe(true);
  });

  it('leaves out what does not apply', () => {
    const without = { ...typed, afpPercent: { kind: 'none' }, afpDeduction: { kind: 'none' } } as const;
    const terms = (weightsOf(terms2019, without, 'price', 'perLine')?.weights ?? []).map(({ term }) => term);
    expect(terms).not.toContain('afpPercent');
    expect(terms).not.toContain('afpDeduction');
    expect(terms).toContain('pensionPercent');
  });

  it('says who settles the figure: a law, an agreement, or the one who typed it', () => {
    const rates = {
      ...typed,
      baseWage: rate,
      pensionPercent: rate,
      pensionDeduction: rate,
      holidayPayPercent: rate,
      employerContributionPercent: rate,
    };
    const { weights = [] } = weightsOf(terms2019, rates, 'price', 'perLine') ?? {};
    const by = Object.fromEntries(weights.map(({ term, settledBy }) => [term, settledBy]));
    expect(by).toMatchObject({
      baseWage: 'agreement',
      holidayPayPercent: 'agreement',
      pensionPercent: 'leastByLaw',
      pensionDeduction: 'leastByLaw',
      employerContributionPercent: 'law',
      weekendRate: 'supplier',
      marginPercent: 'supplier',
      eveningNightShare: 'decision',
      weekendShare: 'decision',
      holidayShare: 'decision',
      hoursPerWeek: 'decision',
      workedHoursPerYear: 'supplier',
    });
    expect(weightOf('pensionPercent').settledBy).toBe('supplier');
    const [first] = weightsOf(terms2019, {}, 'price', 'perLine')?.weights ?? [];
    expect(first?.settledBy).toBe('supplier');
  });

  it('goes no further than makes sense', () => {
    const full = {
      ...terms2019,
      hoursPerWeek: exact(168),
      marginPercent: exact('99.5'),
      weekendShare: exact(95),
    };
    const { weights = [] } = weightsOf(full, typed, 'price', 'atEnd') ?? {};
    const moved = Object.fromEntries(weights.map((weight) => [weight.term, weight]));
    expect(moved.hoursPerWeek?.higher.value.equals(168)).toBe(true);
    expect(moved.hoursPerWeek?.oneMore).toBeNull();
    expect(moved.marginPercent?.higher.value.equals(exact('99.99'))).toBe(true);
    expect(moved.marginPercent?.oneMore).toBeNull();
    expect(moved.weekendShare?.higher.value.equals(100)).toBe(true);
    expect(moved.weekendShare?.oneMore?.value.equals(96)).toBe(true);
    const nearly = { ...terms2019, hoursPerWeek: exact(167) };
    const hours = weightsOf(nearly, typed, 'price', 'atEnd')?.weights.find(
      ({ term }) => term === 'hoursPerWeek',
    );
    expect(hours?.oneMore?.value.equals(168)).toBe(true);
  });

  it('follows how the scenario is rounded and what its margin is of', () => {
    const price = (of: 'price' | 'cost', rounding: 'perLine' | 'atEnd'): string | undefined => {
      const found = weightsOf(termsNineYears, typed, of, rounding);
      return found ? toDecimals(found.price) : undefined;
    };
    // Published: 495.86 and 495.87; 471.07 × 1.05 = 494.6235.
    expect([price('price', 'perLine'), price('price', 'atEnd'), price('cost', 'perLine')]).toEqual([
      '495.86',
      '495.87',
      '494.62',
    ]);
  });

  it('is not told where there is no price', () => {
    expect(weightsOf({ ...terms2019, hoursPerWeek: zero }, typed, 'price', 'perLine')).toBeNull();
  });
});

test('a tenth to each side lies around the price, and each price is the one its figure gives', () => {
  fc.assert(
    fc.property(anyTerms, anyMarginOf, anyRounding, (terms, of, rounding) => {
      const found = weightsOf(terms, typed, of, rounding);
      if (found === null) throw new Error('There is a price.');
      for (const { term, lower, higher, value, oneMore } of found.weights) {
        const pair = [lower.price, higher.price].sort((left, right) => left.compare(right));
        // Hours worked in a year lower insurance and raise pension: they alone can have the same price on both sides.
        if (term !== 'workedHoursPerYear')
          expect(pair[0]?.lte(found.price) && pair[1]?.gte(found.price)).toBe(true);
        const again = hourlyPrice({ ...terms, [term]: higher.value }, of, rounding);
        expect(again?.price.equals(higher.price)).toBe(true);
        if (oneMore) expect(oneMore.value.sub(value).equals(steps[term])).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
});
