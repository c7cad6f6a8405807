// How a price is regulated: five methods that give a little differently from the same figures.
import { type Exact, exact, rounded, total } from '../shared/exact.ts';

const whole = exact(100);

/** Always from the first price and the first index. kr, each rounded to øre, in the order of the indices. */
export function fromBase(price: Exact, base: Exact, indices: readonly Exact[]): readonly Exact[] {
  return indices.map((index) => rounded(price.mul(index).div(base)));
}

/** From the rounded price before it. */
export function chained(price: Exact, base: Exact, indices: readonly Exact[]): readonly Exact[] {
  const from = [base, ...indices];
  return steps(price, indices, (before, index, at) => before.mul(index).div(from[at] as Exact));
}

/** By published per cent, from the rounded price before it; also for the municipal deflator. */
export function byPercent(price: Exact, percents: readonly Exact[]): readonly Exact[] {
  return steps(price, percents, (before, percent) => before.mul(whole.add(percent)).div(whole));
}

/** A part of the price that follows an index of its own. */
export interface WeightedIndex {
  /** A share: 0.85. */
  readonly weight: Exact;
  readonly from: Exact;
  readonly to: Exact;
}

/** kr, rounded to øre. Weights are used as they are: those that do not sum to one change the price by themselves. */
export function weighted(price: Exact, parts: readonly WeightedIndex[]): Exact {
  return rounded(price.mul(total(parts.map(({ weight, from, to }) => weight.mul(to).div(from)))));
}

function steps(
  price: Exact,
  values: readonly Exact[],
  next: (before: Exact, value: Exact, at: number) => Exact,
): readonly Exact[] {
  const prices: Exact[] = [];
  for (const [at, value] of values.entries()) prices.push(rounded(next(prices.at(-1) ?? price, value, at)));
  return prices;
}
