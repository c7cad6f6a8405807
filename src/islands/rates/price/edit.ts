// Changes to a calculation as values: nothing of what was typed elsewhere in it is touched.
import type { Calculation, Scenario, Shift } from '#domain/rates/price/price-draft.schema.ts';
import type { TermId } from '#domain/rates/price/terms.ts';

export function withScenario(draft: Calculation, at: number, said: Partial<Scenario>): Calculation {
  return {
    ...draft,
    scenarios: draft.scenarios.map((each, index) => (index === at ? { ...each, ...said } : each)),
  };
}

/** A copy stands right after what it is a copy of. */
export function withCopy(draft: Calculation, at: number, id: string, name: string): Calculation {
  const from = draft.scenarios[at];
  if (!from) return draft;
  return { ...draft, scenarios: draft.scenarios.toSpliced(at + 1, 0, { ...from, id, name }) };
}

export function withoutScenario(draft: Calculation, at: number): Calculation {
  return { ...draft, scenarios: draft.scenarios.toSpliced(at, 1) };
}

export function withScenarioBack(draft: Calculation, at: number, scenario: Scenario): Calculation {
  return { ...draft, scenarios: draft.scenarios.toSpliced(at, 0, scenario) };
}

/** What is typed is the reader's own, also where it equals the example. */
export function withTyped(
  { typed, own = [] }: Scenario,
  id: TermId,
  text: string,
): Pick<Scenario, 'typed' | 'own'> {
  return { typed: { ...typed, [id]: text }, own: [...new Set([...own, id])] };
}

export function withShifts({ week }: Scenario, shifts: readonly Shift[]): Pick<Scenario, 'week'> {
  return { week: { ...week, shifts: [...shifts] } };
}
