// Runs the theorems of facts over every combination of the abstraction, and counts. Read by a test and by the page that
// tells readers how the check is tried.

import type { Facts } from '../facts.ts';
import { judge, type Outcome, outcomes, type RuleId, rules } from '../judge.ts';
import { currentLaw, type Law } from '../law.ts';
import { combinationsOf, type Family } from './exhaustive.ts';
import { theoremsOfConditions } from './of-conditions.ts';
import { theoremsOfHours } from './of-hours.ts';
import { theoremsOfOutcomes } from './of-outcomes.ts';

export const theoremsOfFacts = { ...theoremsOfHours, ...theoremsOfConditions, ...theoremsOfOutcomes };
export type FactTheoremId = keyof typeof theoremsOfFacts;

const theorems = Object.entries(theoremsOfFacts) as [
  FactTheoremId,
  (typeof theoremsOfFacts)[FactTheoremId],
][];

export interface Proof {
  /** Combinations judged. */
  readonly judged: number;
  /** How many of them have each outcome, and are decided by each rule. */
  readonly byOutcome: Readonly<Record<Outcome, number>>;
  readonly byRule: Readonly<Record<RuleId, number>>;
  /** Of each theorem that fails, the first facts of which it does not hold. */
  readonly counterexamples: ReadonlyMap<FactTheoremId, Facts>;
}

export function prove(families: readonly Family[], law: Law = currentLaw): Proof {
  let judged = 0;
  const byOutcome = zeros(outcomes);
  const byRule = zeros(rules.map(({ id }) => id));
  const counterexamples = new Map<FactTheoremId, Facts>();
  for (const family of families) {
    for (const facts of combinationsOf(family)) {
      const judgement = judge(facts, law);
      judged += 1;
      byOutcome[judgement.outcome] += 1;
      byRule[judgement.rule] += 1;
      for (const [id, holds] of theorems)
        if (!counterexamples.has(id) && !holds(facts, judgement, law)) counterexamples.set(id, facts);
    }
  }
  return { judged, byOutcome, byRule, counterexamples };
}

function zeros<Id extends string>(ids: readonly Id[]): Record<Id, number> {
  return Object.fromEntries(ids.map((id) => [id, 0])) as Record<Id, number>;
}
