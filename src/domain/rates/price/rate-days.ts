// Days by the rates that are known of them: what a scenario lacks on a day, and the nearest day on which it lacks the least. No rate
// is moved from one day to another: the reader is told of a day, and chooses it.
import { parseDecimal } from '../../shared/read-decimal.ts';
import type { Scenario } from './price-draft.schema.ts';
import { type Rates, rateTerms } from './rate-terms.ts';
import { type TermId, termIds } from './terms.ts';

export interface DayWithRates {
  /** YYYY-MM-DD */
  readonly day: string;
  /** What is not known on that day either. */
  readonly lacking: readonly TermId[];
}

/**
 * Figures that would be rates of the day, are not known of it, and are not typed. In the order of the terms.
 * @param day YYYY-MM-DD
 */
export function lackingRates(scenario: Scenario, day: string, rates: Rates): readonly TermId[] {
  const rated = rateTerms({ ...scenario, day }, rates);
  return termIds.filter((id) => {
    const read = rated[id];
    return read !== undefined && 'problem' in read && isEmpty(scenario.typed[id]);
  });
}

/**
 * Of the days with the fewest rates lacking, the last before the scenario's own; where there is none before it, the first after.
 * null where no day has more rates than the scenario's own, or no day is chosen.
 */
export function nearestDayWithRates(scenario: Scenario, rates: Rates): DayWithRates | null {
  const { day: own } = scenario;
  if (own === null) return null;
  const days = edgesOf(rates).map((day) => ({ day, lacking: lackingRates(scenario, day, rates) }));
  const fewest = Math.min(...days.map(({ lacking }) => lacking.length));
  if (fewest >= lackingRates(scenario, own, rates).length) return null;
  const best = days.filter(({ lacking }) => lacking.length === fewest);
  return best.findLast(({ day }) => day < own) ?? best[0] ?? null;
}

/** The days on which a period begins or ends, in order: between them nothing changes. YYYY-MM-DD */
export function edgesOf(rates: Rates): readonly string[] {
  const periods = Object.values(rates).flatMap((table) => table.periods);
  return [...new Set(periods.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))].sort();
}

function isEmpty(typed: string): boolean {
  const read = parseDecimal(typed);
  return 'problem' in read && read.problem === 'empty';
}
