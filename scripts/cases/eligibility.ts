// Cases of the right to BPA: judged by the rules that the check on the site uses.
import { judge } from '#domain/eligibility/judge.ts';
import { readDecimal, writeDecimal } from './decimals.ts';
import { readFacts } from './facts.ts';

export interface EligibilityCase {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expected?: unknown;
  readonly countable_hours_per_week?: unknown;
}

/** `ok` needs the outcome, and the countable hours as decimals. `got` of facts that are not understood is `{ error }`. */
export function runEligibilityCase(each: EligibilityCase): { readonly ok: boolean; readonly got: unknown } {
  const read = readFacts(each.facts);
  if ('error' in read) return { ok: false, got: read };
  const { outcome, countable } = judge(read);
  const isSame = readDecimal(each.countable_hours_per_week)?.equals(countable) ?? false;
  return {
    ok: each.expected === outcome && isSame,
    got: { expected: outcome, countable_hours_per_week: writeDecimal(countable) },
  };
}
