// What the files of a calculation are about: the paper, the table and the spreadsheet say the same of the same scenarios.

import type { Call } from '#domain/call/call.schema.ts';
import type { Municipality } from '#domain/call/municipality.schema.ts';
import { hourlyPrice, type PriceLines } from '#domain/rates/price/hourly-price.ts';
import type { Name } from '#domain/rates/price/lines.ts';
import { isExample } from '#domain/rates/price/new-scenario.ts';
import type { Calculation, Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { chosenTariff, type Rates } from '#domain/rates/price/rate-terms.ts';
import { type TermId, type Terms, termIds } from '#domain/rates/price/terms.ts';
import { type Origin, termsOf } from '#domain/rates/price/terms-of.ts';
import type { RatePeriod } from '#domain/rates/rate.schema.ts';
import type { Exact } from '#domain/shared/exact.ts';
import { ratesExport } from '#text/nb/rates-export.ts';
import { unsureZone } from '#text/nb/rates-unsure-zone.ts';

export interface CalculationSubject {
  /** As it was typed; may be empty. */
  readonly name: string;
  /** In the order of the calculation. */
  readonly priced: readonly Priced[];
  /** Names of the scenarios that lack a figure: they are left out, and the files say so. */
  readonly unpriced: readonly string[];
  /** What the call says of the price, if anything. */
  readonly call: Pick<Call, 'shortTitle' | 'hourlyPrice'>;
  /** Instant with offset, from the reader's clock. */
  readonly createdAt: string;
}

/** The rate behind a figure. What is null was not kept when the calculation was attached. */
export interface FigureRate
  extends Pick<RatePeriod, 'from' | 'to' | 'source' | 'certainty'>,
    Pick<Partial<RatePeriod>, 'url' | 'checkedOn' | 'note'> {
  /** Of the table, and of its column. */
  readonly title: string;
  readonly column: string;
}

/** A scenario with every figure known, and its twenty lines. */
export interface Priced extends Pick<Scenario, 'day' | 'fullWeek' | 'marginOf' | 'rounding'> {
  readonly name: string;
  /** The agreement that was chosen and its step; null for none, undefined where it was not kept. */
  readonly tariff?: { readonly title: string; readonly column: string } | null | undefined;
  /** That nobody has confirmed the zone of employer's contribution; null where there is nothing to tell. */
  readonly unsureZone?: string | null;
  readonly terms: Terms;
  readonly lines: PriceLines;
  readonly origins: Readonly<Record<TermId, FigureOrigin>>;
}

export type FigureOrigin =
  /** `example`: a figure that the tool begins with, and that nobody has typed. */
  | { readonly kind: 'typed' | 'example' | 'computed' | 'none' }
  | { readonly kind: 'rate'; readonly rate: FigureRate };

/** @see CalculationSubject; of the municipality, where it lies. */
interface AboutCalculation extends Pick<CalculationSubject, 'call' | 'createdAt'> {
  readonly municipality?: Pick<Municipality, 'name' | 'contributionZone'>;
}

/** Of a calculation as it is now, with the rates of the site. */
export function calculationSubject(
  calculation: Calculation,
  rates: Rates,
  { municipality, ...about }: AboutCalculation,
): CalculationSubject {
  const all = calculation.scenarios.map((scenario, index) =>
    priced(scenario, scenarioName(scenario, index), rates, municipality),
  );
  return {
    ...about,
    name: calculation.name.trim(),
    priced: all.filter((each) => typeof each !== 'string'),
    unpriced: all.filter((each) => typeof each === 'string'),
  };
}

/** @param index from 0 */
function scenarioName({ name }: Scenario, index: number): string {
  return name.trim() || ratesExport.scenario(index + 1);
}

/** The name alone where a figure is missing. */
function priced(
  scenario: Scenario,
  name: string,
  rates: Rates,
  municipality: AboutCalculation['municipality'],
): Priced | string {
  const { terms, origins } = termsOf(scenario, rates);
  const lines = terms && hourlyPrice(terms, scenario.marginOf, scenario.rounding);
  if (terms === null || lines === null) return name;
  const { day, fullWeek, marginOf, rounding } = scenario;
  const told = termIds.flatMap((id) => {
    const origin = origins[id];
    if (origin === undefined) return [];
    const isUntouched = origin.kind === 'typed' && isExample(scenario, id);
    return [[id, isUntouched ? { kind: 'example' } : figureOrigin(origin, rates)]];
  });
  return {
    name,
    day,
    fullWeek,
    marginOf,
    rounding,
    tariff: chosenTariff(scenario, rates),
    unsureZone: municipality ? unsureZone(scenario, origins, rates, municipality) : null,
    terms,
    lines,
    origins: Object.fromEntries(told),
  };
}

function figureOrigin(origin: Origin, rates: Rates): FigureOrigin {
  if (origin.kind !== 'rate') return { kind: origin.kind };
  const { table, column, period } = origin;
  const { title = table, columns = [] } = rates[table] ?? {};
  const label = columns.find(({ id }) => id === column)?.label ?? column;
  return { kind: 'rate', rate: { ...period, title, column: label } };
}

/** The value of a figure that goes in, or of a line. */
export function namedValue({ terms, lines }: Priced, name: Name): Exact {
  const [kind, id] = name.split(':');
  return kind === 'term' ? terms[id as keyof Terms] : lines[id as keyof PriceLines];
}
