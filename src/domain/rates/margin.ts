// A price from what it costs: the margin is a share of the price, or is added to the cost. 4 per cent are not the same in both.
import { type Exact, exact, rounded } from '../shared/exact.ts';
import type { MarginOf } from './price/terms.ts';

const whole = exact(100);

/** kr, rounded to øre; null when the margin is 100 per cent of the price or more. @param percent in per cent */
export function priceOf(cost: Exact, percent: Exact, of: MarginOf): Exact | null {
  if (of === 'cost') return rounded(cost.mul(whole.add(percent)).div(whole));
  return percent.gte(whole) ? null : rounded(cost.mul(whole).div(whole.sub(percent)));
}
