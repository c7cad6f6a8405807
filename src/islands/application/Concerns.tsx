// What is answered, and can still cost the supplier the approval: said before the package is made, not after.
import type { JSX } from 'preact';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import type { Finding } from '#domain/self-assessment/assess.ts';
import { nb } from '#text/index.ts';
import { placeOf } from '#text/labels.ts';
import { checkView } from '#text/nb/application-check.ts';
import { Notice } from '#ui/notice.tsx';

interface ConcernsProps {
  readonly weak: readonly Finding[];
  readonly criteria: readonly AskedCriterion[];
}

export function Concerns({ weak, criteria }: ConcernsProps): JSX.Element | null {
  const words = checkView;
  if (weak.length === 0) return null;
  return (
    <Notice heading={words.concerns(weak.length)} tone="warning">
      <p>{words.concernsText}</p>
      <ul class="ds-list">
        {weak.map(({ criterionId, reasons }) => (
          <li key={criterionId}>
            {placeOf(`answers.${criterionId}`, criteria)}:{' '}
            {reasons.map((reason) => nb.domain.reason[reason]).join(' ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
