// How many criteria have changed since they were answered, and the answers that nothing asks for any more.
import type { JSX } from 'preact';
import type { CriterionChange } from '#domain/self-assessment/criterion-changes.ts';
import { changeWords as words } from '#text/nb/application-evidence.ts';
import { Notice } from '#ui/notice.tsx';
import { address } from './route.ts';

interface ChangedCriteriaProps {
  readonly changes: readonly CriterionChange[];
  readonly draftId: string;
}

export function ChangedCriteria({ changes, draftId }: ChangedCriteriaProps): JSX.Element {
  const count = (state: CriterionChange['state']): number =>
    changes.filter((change) => change.state === state).length;
  const [changed, unknown, gone] = [count('changed'), count('unknown'), count('gone')];
  return (
    <>
      {changed > 0 && (
        <Notice heading={words.listed(changed)} tone="warning">
          <p>{words.listedLead}</p>
        </Notice>
      )}
      {unknown > 0 && (
        <Notice heading={words.listedUnknown(unknown)} tone="warning">
          <p>{words.listedLead}</p>
        </Notice>
      )}
      {gone > 0 && (
        <Notice heading={words.gone(gone)} tone="info">
          <p>
            <a class="ds-link" href={address({ view: 'check', draftId })}>
              {words.goneLink}
            </a>
          </p>
        </Notice>
      )}
    </>
  );
}
