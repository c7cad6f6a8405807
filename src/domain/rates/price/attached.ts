// From a scenario to what an application holds of it.
import { type Exact, toDecimals } from '../../shared/exact.ts';
import type { AttachedCalculation } from './attached.schema.ts';
import { hourlyPrice } from './hourly-price.ts';
import { lineIds } from './line-ids.ts';
import { isExample } from './new-scenario.ts';
import type { Calculation, Scenario } from './price-draft.schema.ts';
import { chosenTariff, type Rates } from './rate-terms.ts';
import { type TermId, termIds } from './terms.ts';
import { type Origin, termsOf } from './terms-of.ts';

type AttachedTerms = AttachedCalculation['terms'];
type AttachedLines = AttachedCalculation['lines'];

/**
 * One of the scenarios. null when it has no price: a figure is missing, not understood, or leaves nothing to divide by.
 * @param at its place among the scenarios, from 0
 * @param attachedOn YYYY-MM-DD
 */
export function attachedCalculation(
  { name, scenarios }: Calculation,
  at: number,
  rates: Rates,
  attachedOn: string,
): AttachedCalculation | null {
  const scenario = scenarios[at];
  if (scenario === undefined) return null;
  const { marginOf, rounding, fullWeek, day } = scenario;
  const { terms, origins } = termsOf(scenario, rates);
  if (terms === null) return null;
  const lines = hourlyPrice(terms, marginOf, rounding);
  if (lines === null) return null;
  const attached = (id: TermId): AttachedTerms[TermId] => ({
    value: figure(terms[id]),
    ...originOf(id, origins[id], scenario, rates),
  });
  return {
    name,
    scenario: scenario.name,
    attachedOn,
    day,
    tariff: chosenTariff(scenario, rates),
    fullWeek,
    marginOf,
    rounding,
    terms: Object.fromEntries(termIds.map((id) => [id, attached(id)])) as AttachedTerms,
    lines: Object.fromEntries(lineIds.map((id) => [id, amount(lines[id])])) as AttachedLines,
  };
}

/** A text that is typed but was not used, as where a share was computed instead, is left behind. */
function originOf(
  id: TermId,
  origin: Origin | undefined,
  scenario: Scenario,
  rates: Rates,
): Pick<AttachedTerms[TermId], 'typed' | 'origin' | 'rate'> {
  if (origin === undefined || origin.kind === 'typed')
    return { typed: scenario.typed[id], origin: isExample(scenario, id) ? 'example' : 'typed', rate: null };
  if (origin.kind !== 'rate') return { typed: '', origin: origin.kind, rate: null };
  const { table, column, period } = origin;
  const { title = table, columns = [] } = rates[table] ?? {};
  const { from, to, source, checkedOn, certainty } = period;
  const label = columns.find((each) => each.id === column)?.label ?? column;
  return {
    typed: '',
    origin: 'rate',
    rate: { title, column: label, from, to, source, checkedOn, certainty },
  };
}

/** Six decimals where they say it all, else a fraction. */
function figure(value: Exact): string {
  if (value.mul(1_000_000).d !== 1n) return value.toFraction();
  return toDecimals(value, 6).replace(/\.?0+$/, '');
}

/** At least two decimals, at most six. */
function amount(value: Exact): string {
  return toDecimals(value, 6).replace(/0{1,4}$/, '');
}
