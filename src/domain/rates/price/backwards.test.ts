import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Exact, exact, toDecimals, zero } from '../../shared/exact.ts';
import { highestWage, marginLeft } from './backwards.ts';
import { hourlyPrice } from './hourly-price.ts';
import {
  anyMarginOf,
  anyRounding,
  anyTerms,
  terms2019,
  terms2025,
  termsNineYears,
} from './testing/worked-examples.ts';

const written = (value: Exact | null | undefined): string | null => (value ? toDecimals(value) : null);

describe('the margin that is left', () => {
  it('of the published price is the published margin', () => {
    const left = marginLeft(exact('353.51'), terms2019, 'perLine');
    expect(written(left?.cost)).toBe('339.37');
    expect(written(left?.amount)).toBe('14.14');
    // 14.14 of 353.51, and of 339.37.
    expect(left?.ofPrice?.equals(exact('1414').div(exact('353.51')))).toBe(true);
    expect(left?.ofCost?.equals(exact('1414').div(exact('339.37')))).toBe(true);
  });

  it('does not follow the margin that was typed', () => {
    const other = { ...terms2019, marginPercent: exact(100) };
    expect(written(marginLeft(exact(400), other, 'perLine')?.amount)).toBe('60.63');
  });

  it('is below zero when the price does not cover the cost', () => {
    const left = marginLeft(exact('300'), terms2019, 'perLine');
    expect(written(left?.amount)).toBe('-39.37');
    expect(written(left?.ofPrice)).toBe('-13.12');
    expect(written(left?.ofCost)).toBe('-11.60');
  });

  it('of nothing is no share', () => {
    expect(marginLeft(zero, terms2019, 'perLine')?.ofPrice).toBeNull();
    const free = { ...terms2019, baseWage: zero, eveningNightRate: zero, weekendRate: zero };
    const nothing = { ...free, insurancePerYear: zero, operatingAmount: zero, administrationPerHour: zero };
    expect(marginLeft(exact(10), nothing, 'perLine')).toMatchObject({ ofCost: null });
    expect(written(marginLeft(exact(10), nothing, 'perLine')?.ofPrice)).toBe('100.00');
  });

  it('is not there without hours', () => {
    expect(marginLeft(exact(400), { ...terms2019, hoursPerWeek: zero }, 'perLine')).toBeNull();
  });

  it('leads back to the price, to the øre', () => {
    fc.assert(
      fc.property(anyTerms, anyRounding, (terms, rounding) => {
        const price = hourlyPrice(terms, 'price', rounding)?.price ?? zero;
        fc.pre(price.gt(zero));
        const left = marginLeft(price, terms, rounding);
        const again = { ...terms, marginPercent: left?.ofPrice ?? zero };
        expect(written(hourlyPrice(again, 'price', rounding)?.price)).toBe(written(price));
      }),
      { numRuns: 40 },
    );
  });
});

// Found by a program of its own in another language, with exact fractions.
test.each([
  [terms2019, 'price', 'perLine', '353.51', '180.55'],
  [terms2019, 'cost', 'perLine', '353.51', '180.93'],
  [terms2019, 'price', 'perLine', '400', '212.09'],
  [terms2019, 'price', 'atEnd', '400', '212.08'],
  [terms2025, 'price', 'perLine', '441.92', '225.40'],
  [terms2025, 'price', 'atEnd', '441.92', '225.39'],
  [termsNineYears, 'cost', 'atEnd', '442', '213.26'],
  [termsNineYears, 'price', 'perLine', '30', null],
] as const)('the highest wage', (terms, of, rounding, price, wage) => {
  expect(written(highestWage(exact(price), terms, of, rounding))).toBe(wage);
});

describe('the highest wage of a price', () => {
  it('keeps it, and an øre more does not', () => {
    const price = fc.integer({ min: 0, max: 100_000 }).map((ore) => exact(ore, 100));
    fc.assert(
      fc.property(anyTerms, anyMarginOf, anyRounding, price, (terms, of, rounding, given) => {
        const priceOf = (wage: Exact) =>
          hourlyPrice({ ...terms, baseWage: wage }, of, rounding)?.price ?? zero;
        const wage = highestWage(given, terms, of, rounding);
        if (wage !== null) expect(priceOf(wage).lte(given)).toBe(true);
        expect(priceOf(wage === null ? zero : wage.add(exact(1, 100))).gt(given)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is the whole price when nothing else costs anything, and nothing when there is just room for that', () => {
    const bare = Object.fromEntries(Object.keys(terms2019).map((id) => [id, zero])) as typeof terms2019;
    const only = { ...bare, workedHoursPerYear: exact(1), hoursPerWeek: exact(1) };
    expect(written(highestWage(exact('250.00'), only, 'price', 'perLine'))).toBe('250.00');
    expect(written(highestWage(exact('250.009'), only, 'price', 'perLine'))).toBe('250.00');
    expect(highestWage(zero, only, 'price', 'perLine')?.equals(zero)).toBe(true);
  });

  it('is not there without hours', () => {
    expect(
      highestWage(exact(400), { ...terms2019, workedHoursPerYear: zero }, 'price', 'perLine'),
    ).toBeNull();
  });
});
