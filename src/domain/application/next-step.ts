// What is missing, what is weak, and the one thing to do next.
import type { AskedCriterion, CriterionId } from '../call/criterion.schema.ts';
import type { Finding } from '../self-assessment/assess.ts';
import { criterionChanges, isAffected } from '../self-assessment/criterion-changes.ts';
import type { SettledDays } from '../self-assessment/judged-days.ts';
import { complete, type Gap } from './complete.ts';
import type { Draft } from './draft.schema.ts';
import { askedOf } from './part.ts';

type NextStep =
  /** The first thing that is missing, in the order of the application. */
  | { readonly kind: 'missing'; readonly gap: Gap }
  /** An answer to a criterion that has changed since. */
  | { readonly kind: 'changed'; readonly criterionId: CriterionId }
  /** The days that documents are judged by are not known. */
  | { readonly kind: 'days' }
  | { readonly kind: 'weak'; readonly finding: Finding }
  | { readonly kind: 'done' };

export interface Prospect {
  readonly next: NextStep;
  readonly missing: readonly Gap[];
  readonly weak: readonly Finding[];
}

/** One step at a time: what is missing comes before what has changed, and that before what is weak. */
export function nextStep(
  draft: Draft,
  criteria: readonly AskedCriterion[],
  call: { readonly criteriaVersion: string | null; readonly settled: SettledDays },
): Prospect {
  const completion = complete(draft, criteria, call.settled);
  const missing = completion.status === 'incomplete' ? completion.gaps : [];
  const { weak } = completion;
  const changed = criterionChanges(draft, askedOf(draft, criteria), call.criteriaVersion).find(isAffected);
  return { next: firstOf(missing, weak, changed?.criterionId), missing, weak };
}

function firstOf(
  [gap]: readonly Gap[],
  weak: readonly Finding[],
  changed: CriterionId | undefined,
): NextStep {
  if (gap) return { kind: 'missing', gap };
  if (changed !== undefined) return { kind: 'changed', criterionId: changed };
  // One day mends every such finding, so it comes before them.
  const lackDays = weak.some(({ reasons }) => reasons.some((reason) => unknownDays.has(reason)));
  if (lackDays) return { kind: 'days' };
  const [finding] = weak.filter(canBeMended);
  return finding ? { kind: 'weak', finding } : { kind: 'done' };
}

const unknownDays: ReadonlySet<Finding['reasons'][number]> = new Set(['deadlineUnknown', 'startUnknown']);
const mendable: ReadonlySet<Finding['reasons'][number]> = new Set([
  'noPlan',
  'noPlanDay',
  'planDayUnreadable',
  'evidenceTooOld',
  'evidenceExpired',
  'evidenceAfterDeadline',
  'evidenceExpiresBeforeStart',
  'evidenceKindUnknown',
  'evidenceDayUnreadable',
  'evidenceDayUnknown',
]);

/** A plain no, or a reservation, is an answer: nothing is left to do about it here. */
function canBeMended({ reasons }: Finding): boolean {
  return reasons.some((reason) => mendable.has(reason));
}
