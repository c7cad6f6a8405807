// Who asks, as far as the reader has said.

import type { Role } from '#domain/eligibility/facts.ts';
import type { CheckSubject } from './check-subject.ts';

/** null when not answered, and for «vet ikke». */
export function roleOf({ draft }: Pick<CheckSubject, 'draft'>): Role | null {
  const { role } = draft.answers;
  return role === 'unknown' ? null : role;
}
