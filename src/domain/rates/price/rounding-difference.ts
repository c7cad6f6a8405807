// What it does to a price whether each line is rounded, or the price alone.
import type { Exact } from '../../shared/exact.ts';
import { hourlyPrice } from './hourly-price.ts';
import type { MarginOf, Terms } from './terms.ts';

/** kr an hour, in whole øre. */
export interface RoundingDifference {
  readonly perLine: Exact;
  readonly atEnd: Exact;
  /** The first less the second: above zero when rounding each line gives the higher price. */
  readonly difference: Exact;
}

/** null where there is no price. */
export function roundingDifference(terms: Terms, marginOf: MarginOf): RoundingDifference | null {
  const perLine = hourlyPrice(terms, marginOf, 'perLine')?.price;
  const atEnd = hourlyPrice(terms, marginOf, 'atEnd')?.price;
  return perLine && atEnd ? { perLine, atEnd, difference: perLine.sub(atEnd) } : null;
}
