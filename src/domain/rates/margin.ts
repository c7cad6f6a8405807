// A price from what it costs: the margin is a share of the price, or is added to the cost. 4 per cent are not the same in both.
import { type Exact, exact } from '../shared/exact.ts';
import { lineAmount } from './price/hourly-price.ts';
import type { MarginOf } from './price/terms.ts';

const whole = exact(100);

/** kr, rounded to øre; null when the margin is 100 per cent of the price or more. @param percent in per cent */
export function priceOf(cost: Exact, percent: Exact, of: MarginOf): Exact | null {
  if (of === 'price' && percent.gte(whole)) return null;
  return lineAmount('price', of, { 'line:fullCost': cost, 'term:marginPercent': percent });
}
