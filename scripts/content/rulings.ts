// What the check of the right to BPA rests on: each of its rules, the provision, and the days on which it must be in force.
import { rules } from '#domain/eligibility/judge.ts';
import { laws } from '#domain/eligibility/law.ts';
import { addDays } from '#domain/shared/dates.ts';

export interface Ruling {
  /** Id of the rule in the code. */
  readonly rule: string;
  /** Id in content/law. */
  readonly provision: string;
  /** The first and the last day of every law that the check knows, YYYY-MM-DD; of the present one, the day of the check. */
  readonly days: readonly string[];
}

export function eligibilityRulings(day: string): Ruling[] {
  const days = laws.flatMap(({ from }, place) => {
    const next = laws[place + 1];
    return [from, next ? addDays(next.from, -1) : day];
  });
  return rules.map(({ id, provision }) => ({ rule: id, provision, days }));
}
