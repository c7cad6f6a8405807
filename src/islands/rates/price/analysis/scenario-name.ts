// What an alternative is called where it is spoken of.
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';

/** @param at its place among the scenarios, from 0 */
export function scenarioName({ name }: Pick<Scenario, 'name'>, at: number): string {
  return name.trim() || ratesPrice.scenarios.unnamed(at + 1);
}
