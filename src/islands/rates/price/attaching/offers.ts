// The calculations that can be attached: the one on the page, and those that are kept on the device.
import type { PriceLines } from '#domain/rates/price/hourly-price.ts';
import { examplesIn } from '#domain/rates/price/new-scenario.ts';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import type { Rates } from '#domain/rates/price/rate-terms.ts';
import type { ListedCalculation } from '#store/calculation-store.ts';
import { scenarioName } from '../analysis/scenario-name.ts';
import { resultsOf } from '../results.ts';
import type { PriceViewProps, ScenarioResult } from '../view-props.ts';

export interface Offer {
  readonly calculation: Calculation;
  /** ISO instant, UTC; null for one that is kept nowhere. */
  readonly savedAt: string | null;
  readonly isShown: boolean;
  /** Those that have a price: at least one. */
  readonly priced: readonly PricedScenario[];
}

export interface PricedScenario {
  /** Its place in the calculation, from 0. */
  readonly at: number;
  readonly name: string;
  readonly lines: PriceLines;
  /** How many of its figures nobody has typed. */
  readonly examples: number;
}

/** null when it has no price. `savedAt` of the copy that is kept; null for none. */
export function offerOnPage(
  { draft, results }: Pick<PriceViewProps, 'draft' | 'results'>,
  listed: readonly ListedCalculation[],
): Offer | null {
  const kept = readable(listed).find(({ calculation }) => calculation.id === draft.id);
  const priced = pricedIn(results);
  return priced.length > 0
    ? { calculation: draft, savedAt: kept?.savedAt ?? null, isShown: true, priced }
    : null;
}

/** As they are listed; those without any price are left out. */
export function keptOffers(rates: Rates, listed: readonly ListedCalculation[]): readonly Offer[] {
  return readable(listed)
    .map(({ calculation, savedAt }) => {
      const priced = pricedIn(resultsOf(calculation, rates, []));
      return { calculation, savedAt, isShown: false, priced };
    })
    .filter(({ priced }) => priced.length > 0);
}

function readable(listed: readonly ListedCalculation[]) {
  return listed.filter((each) => each.status === 'readable');
}

function pricedIn(results: readonly ScenarioResult[]): readonly PricedScenario[] {
  return results.flatMap(({ scenario, read, lines }, at) =>
    lines
      ? [{ at, name: scenarioName(scenario, at), lines, examples: examplesIn(scenario, read).length }]
      : [],
  );
}
