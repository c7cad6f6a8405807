// From a given price back to what it leaves: a margin, or a wage.
import { type Exact, exact, zero } from '../../shared/exact.ts';
import { hourlyPrice } from './hourly-price.ts';
import type { MarginOf, Rounding, Terms } from './terms.ts';

/** What is left of a price when the cost is paid. Below zero when the price does not cover it. */
export interface MarginLeft {
  /** kr an hour: whole øre when each line is rounded, and exact when only the price is. */
  readonly cost: Exact;
  readonly amount: Exact;
  /** In per cent, exactly; null of a price or a cost of nothing. */
  readonly ofPrice: Exact | null;
  readonly ofCost: Exact | null;
}

const whole = exact(100);
const oreInKrone = 100n;

/**
 * The margin of the terms is not used.
 * @param price kr an hour
 * @returns null where there is no cost to find
 */
export function marginLeft(price: Exact, terms: Terms, rounding: Rounding): MarginLeft | null {
  const cost = hourlyPrice({ ...terms, marginPercent: zero }, 'cost', rounding)?.fullCost;
  if (cost === undefined) return null;
  const amount = price.sub(cost);
  return { cost, amount, ofPrice: percentOf(amount, price), ofCost: percentOf(amount, cost) };
}

function percentOf(amount: Exact, of: Exact): Exact | null {
  return of.equals(zero) ? null : amount.mul(whole).div(of);
}

/**
 * The highest base wage, in whole øre, that keeps the price at or under a given one; all other figures stay.
 * A higher wage never lowers the price, so it is found by halving.
 * @param price kr an hour, zero or more
 * @returns kr an hour; null when the price is too low even with no wage, or where there is no price
 */
export function highestWage(
  price: Exact,
  terms: Terms,
  marginOf: MarginOf,
  rounding: Rounding,
): Exact | null {
  const fits = (ore: bigint): boolean => {
    const lines = hourlyPrice({ ...terms, baseWage: exact(ore, oreInKrone) }, marginOf, rounding);
    return lines?.price.lte(price) === true;
  };
  if (!fits(0n)) return null;
  // The wage is a part of the price: a wage above the price is too much.
  const tooMuch = price.mul(oreInKrone).floor().n + 1n;
  return exact(lastThat(fits, 0n, tooMuch), oreInKrone);
}

/** @param first for which it holds @param beyond for which it does not; it holds up to some number, and not from there */
function lastThat(holds: (value: bigint) => boolean, first: bigint, beyond: bigint): bigint {
  let [last, next] = [first, beyond];
  while (next - last > 1n) {
    const middle = (last + next) / 2n;
    if (holds(middle)) last = middle;
    else next = middle;
  }
  return last;
}
