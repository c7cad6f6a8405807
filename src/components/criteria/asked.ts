// As much of a criterion as the tools carry with them.
import type { AskedCriterion, Criterion } from '#domain/call/criterion.schema.ts';

export function asked({
  phases: _phases,
  priority: _priority,
  purpose: _purpose,
  sources: _sources,
  legalBasis,
  ...rest
}: Criterion): AskedCriterion {
  return { ...rest, legalBasis: { provisions: legalBasis.provisions } };
}
