// What a calculation comes to, scenario by scenario. One that is as it was is not computed again.
import { hourlyPrice } from '#domain/rates/price/hourly-price.ts';
import type { Calculation, Scenario } from '#domain/rates/price/price-draft.schema.ts';
import type { Rates } from '#domain/rates/price/rate-terms.ts';
import { termsOf } from '#domain/rates/price/terms-of.ts';
import type { ScenarioResult } from './view-props.ts';

function resultOf(scenario: Scenario, rates: Rates): ScenarioResult {
  const read = termsOf(scenario, rates);
  const lines = read.terms && hourlyPrice(read.terms, scenario.marginOf, scenario.rounding);
  return { scenario, read, lines };
}

/** @param before of the calculation as it was a moment ago */
export function resultsOf(
  { scenarios }: Calculation,
  rates: Rates,
  before: readonly ScenarioResult[],
): readonly ScenarioResult[] {
  return scenarios.map(
    (scenario) => before.find((result) => result.scenario === scenario) ?? resultOf(scenario, rates),
  );
}
