// How a price falls with the hours a week, because a sum for the work leader's expenses is spread over them; and how one flat
// addition an hour moves that sum from arrangements with few hours to those with many.
import { type Exact, exact, rounded } from '../../shared/exact.ts';
import { hourlyPrice } from './hourly-price.ts';
import type { MarginOf, Rounding, Terms } from './terms.ts';

const hoursInWeek = 168;
const weeksInYear = 52;

export interface PriceOfHours {
  /** Whole hours a week. */
  readonly hours: number;
  /** kr an hour. */
  readonly price: Exact;
}

/** From one hour a week to all of them; a price never rises with the hours. null where there is no price. */
export function pricesByHours(
  terms: Terms,
  marginOf: MarginOf,
  rounding: Rounding,
): readonly PriceOfHours[] | null {
  const prices: PriceOfHours[] = [];
  for (let hours = 1; hours <= hoursInWeek; hours += 1) {
    const lines = hourlyPrice({ ...terms, hoursPerWeek: exact(hours) }, marginOf, rounding);
    if (lines === null) return null;
    prices.push({ hours, price: lines.price });
  }
  return prices;
}

/** The fewest whole hours a week at which the price is at or under a given one; null when not even all hours are enough. */
export function fewestHours(prices: readonly PriceOfHours[], given: Exact): number | null {
  return prices.find(({ price }) => price.lte(given))?.hours ?? null;
}

/** What one arrangement gets of a flat addition, against what was meant for it. */
export interface Spread {
  /** A week. */
  readonly hours: Exact;
  /** kr an hour that would give this arrangement the whole sum, rounded to øre. */
  readonly needed: Exact;
  /** kr each time, rounded to øre, of the addition that is in the price. */
  readonly given: Exact;
  /** `given` less the sum: below zero for those that get too little. */
  readonly difference: Exact;
}

export interface Spreading {
  /** kr an hour in whole øre: what the sum is, spread over the hours that the price is made for. */
  readonly flat: Exact;
  readonly spreads: readonly Spread[];
}

/** Weekly hours that are compared, as long as they differ from those the price is made for. */
const compared = [20, 25, 30, 40, 61] as const;

/** The sum, how often it comes and the hours are those of the terms. null without hours. */
export function spreadingOf(terms: Terms): Spreading | null {
  const { operatingAmount, operatingTimes, hoursPerWeek } = terms;
  if (hoursPerWeek.equals(0)) return null;
  const yearly = operatingAmount.mul(operatingTimes);
  const perHour = (hours: Exact): Exact => rounded(yearly.div(hours.mul(weeksInYear)));
  const flat = perHour(hoursPerWeek);
  const spreads = hoursWith(hoursPerWeek).map((hours) => {
    const given = rounded(flat.mul(hours).mul(weeksInYear).div(operatingTimes));
    return { hours, needed: perHour(hours), given, difference: given.sub(operatingAmount) };
  });
  return { flat, spreads };
}

/** In rising order, and each once. */
function hoursWith(own: Exact): readonly Exact[] {
  const others = compared.map((hours) => exact(hours)).filter((hours) => !hours.equals(own));
  return [...others, own].sort((left, right) => left.compare(right));
}
