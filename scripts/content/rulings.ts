// What the check of the right to BPA rests on: its rules and conditions, their provisions, and the days on which each must be
// in force.
import { conditionsOf } from '#domain/eligibility/conditions.ts';
import { factIds, type KnownFacts } from '#domain/eligibility/facts.ts';
import { rules } from '#domain/eligibility/judge.ts';
import { laws } from '#domain/eligibility/law.ts';
import { addDays } from '#domain/shared/dates.ts';

export interface Ruling {
  /** Id of a rule or a condition in the code. */
  readonly rule: string;
  /** Id in content/law. */
  readonly provision: string;
  /** The first and the last day of a law that the check knows, YYYY-MM-DD; of the present one, the day of the check. */
  readonly days: readonly string[];
}

/** Of a parent of whom nothing else is known, every condition may be of consequence. */
const parent = { ...Object.fromEntries(factIds.map((id) => [id, null])), role: 'parent' } as KnownFacts;
/** And of one who may live in an institution. */
const anyone: KnownFacts = { ...parent, role: 'self' };

export function eligibilityRulings(day: string): Ruling[] {
  return laws.flatMap((law, place) => {
    const next = laws[place + 1];
    const days = [law.from, next ? addDays(next.from, -1) : day];
    const conditions = [parent, anyone].flatMap((known) => conditionsOf(known, law));
    const all = new Map([...rules, ...conditions].map((each) => [each.id, each]));
    return [...all.values()].map(({ id, provision }) => ({ rule: id, provision, days }));
  });
}
