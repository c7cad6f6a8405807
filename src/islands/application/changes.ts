// What became of the criteria since the open draft was answered.
import type { Draft } from '#domain/application/draft.schema.ts';
import { askedOf } from '#domain/application/part.ts';
import { type CriterionChange, criterionChanges } from '#domain/self-assessment/criterion-changes.ts';
import type { Site } from './site.ts';

/** Of a part, only what it was sent for. */
export function changesOf(draft: Draft, { criteria, call }: Site): readonly CriterionChange[] {
  return criterionChanges(draft, askedOf(draft, criteria), call.criteriaVersion);
}

/** null for a criterion that was not answered. */
export function changeOf(draft: Draft, site: Site, criterionId: string): CriterionChange | null {
  return changesOf(draft, site).find((change) => change.criterionId === criterionId) ?? null;
}
