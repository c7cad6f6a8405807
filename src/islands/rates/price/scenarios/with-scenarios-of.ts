// Sets the scenarios of a kept calculation beside those of the one on the page, to compare them.
import { maxScenarios } from '#domain/rates/price/limits.ts';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import { keeping } from '#text/nb/rates-keeping.ts';
import { scenarioName } from '../analysis/scenario-name.ts';

/** As long as a name may be and be read again, in characters. */
const longestName = 200;

export function hasRoomFor(draft: Calculation, other: Calculation): boolean {
  return draft.scenarios.length + other.scenarios.length <= maxScenarios;
}

/** Copies, last among the scenarios of `draft` and named after where they come from. Ask first whether there is room. */
export function withScenariosOf(draft: Calculation, other: Calculation): Calculation {
  const from = other.name.trim() || keeping.unnamed;
  const added = other.scenarios.map((scenario, at) => ({
    ...scenario,
    id: crypto.randomUUID(),
    name: keeping.list.addedName(from, scenarioName(scenario, at)).slice(0, longestName),
  }));
  return { ...draft, scenarios: [...draft.scenarios, ...added] };
}
