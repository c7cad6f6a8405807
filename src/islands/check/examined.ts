// The whole result of a draft, found once: after each answer, while the reader goes on, so that it is there when it is asked for.
import type { CheckDraft } from '#domain/eligibility/answers.schema.ts';
import { examine } from '#domain/eligibility/examine.ts';
import type { Result } from '#domain/eligibility/result.ts';

interface Found {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly result: Result | null;
}

/** A draft is never changed, only replaced; what was found of one that is gone goes with it. */
const found = new WeakMap<CheckDraft, Found>();

/** As `examine`. @param today YYYY-MM-DD */
export function examined(draft: CheckDraft, today: string): Result | null {
  const known = found.get(draft);
  if (known?.today === today) return known.result;
  const result = examine(draft, today);
  found.set(draft, { today, result });
  return result;
}
