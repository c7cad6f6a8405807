import { expect, test } from 'vitest';
import { type Exact, exact, toDecimals } from '../shared/exact.ts';
import { byPercent, chained, fromBase, weighted } from './indexation.ts';

const all = (...values: (string | number)[]): Exact[] => values.map((value) => exact(value));
const written = (prices: readonly Exact[]): string[] => prices.map((price) => toDecimals(price));

/** January 2020 to 2025, 2015=100: Statistics Norway, table 03013. Cases R30 and R31. */
const january = all('111.3', '114.1', '117.8', '126.1', '132.0', '135.1');

test('from the base, no rounding of one year reaches the next', () => {
  const prices = fromBase(exact('353.51'), exact('109.3'), january);
  expect(written(prices)).toEqual(['359.98', '369.03', '381.00', '407.85', '426.93', '436.96']);
});

test('chained, it drifts by an øre', () => {
  const prices = chained(exact('353.51'), exact('109.3'), january);
  expect(written(prices)).toEqual(['359.98', '369.04', '381.01', '407.86', '426.94', '436.97']);
});

/** A real agreement on three prices, 2022 to 2024, as it was published (hkwh.no). */
test.each([
  ['23.54', '25.07', '26.05'],
  ['47.08', '50.14', '52.10'],
  ['123.31', '131.33', '136.45'],
])('an agreement regulated %s to %s and then to %s, by 6.5 and 3.9 per cent', (price, ...regulated) => {
  expect(written(byPercent(exact(price), all('6.5', '3.9')))).toEqual(regulated);
});

test('prices that fall are regulated down', () => {
  expect(written(byPercent(exact(100), all('-0.3')))).toEqual(['99.70']);
});

test('wages and prices are weighted', () => {
  const parts = [
    { weight: exact('0.85'), from: exact('109.5'), to: exact('114.8') },
    { weight: exact('0.15'), from: exact('111.1'), to: exact('117.5') },
  ];
  expect(toDecimals(weighted(exact(390), parts))).toBe('409.42');
});

test('without a step nothing is regulated', () => {
  expect([fromBase, chained].map((by) => by(exact(1), exact(2), []))).toEqual([[], []]);
  expect(byPercent(exact(1), [])).toEqual([]);
});
