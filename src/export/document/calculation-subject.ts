// What the files of a calculation are about: the paper, the table and the spreadsheet say the same of the same scenarios.

import type { Call } from '#domain/call/call.schema.ts';
import { hourlyPrice, type PriceLines } from '#domain/rates/price/hourly-price.ts';
import type { Name } from '#domain/rates/price/lines.ts';
import type { Calculation, Scenario } from '#domain/rates/price/price-draft.schema.ts';
import type { Rates } from '#domain/rates/price/rate-terms.ts';
import type { TermId, Terms } from '#domain/rates/price/terms.ts';
import { type Origin, termsOf } from '#domain/rates/price/terms-of.ts';
import type { Exact } from '#domain/shared/exact.ts';
import { ratesExport } from '#text/nb/rates-export.ts';

export interface CalculationSubject {
  readonly calculation: Calculation;
  /** content/rates, tables alone, by id. */
  readonly rates: Rates;
  /** The call that a price is offered to; what it says of the price, if anything. */
  readonly call: Pick<Call, 'title' | 'shortTitle' | 'hourlyPrice'>;
  /** Instant with offset, from the reader's clock. */
  readonly createdAt: string;
}

/** A scenario with every figure known, and its twenty lines. */
export interface Priced {
  readonly name: string;
  readonly scenario: Scenario;
  readonly terms: Terms;
  readonly origins: Readonly<Record<TermId, Origin>>;
  readonly lines: PriceLines;
}

export interface PricedCalculation {
  /** In the order of the calculation. */
  readonly priced: readonly Priced[];
  /** Names of the scenarios that lack a figure: they are left out, and the files say so. */
  readonly unpriced: readonly string[];
}

export function pricedIn({
  calculation,
  rates,
}: Pick<CalculationSubject, 'calculation' | 'rates'>): PricedCalculation {
  const all = calculation.scenarios.map((scenario, index) => priced(scenario, index, rates));
  return {
    priced: all.filter((each) => typeof each !== 'string'),
    unpriced: all.filter((each) => typeof each === 'string'),
  };
}

/** The name alone where a figure is missing. */
function priced(scenario: Scenario, index: number, rates: Rates): Priced | string {
  const name = scenario.name.trim() || ratesExport.scenario(index + 1);
  const { terms, origins } = termsOf(scenario, rates);
  const lines = terms && hourlyPrice(terms, scenario.marginOf, scenario.rounding);
  // With no problem, every term has its origin.
  return lines ? { name, scenario, terms, origins: origins as Priced['origins'], lines } : name;
}

/** The value of a figure that goes in, or of a line. */
export function valueOf({ terms, lines }: Priced, name: Name): Exact {
  const [kind, id] = name.split(':');
  return kind === 'term' ? terms[id as keyof Terms] : lines[id as keyof PriceLines];
}
