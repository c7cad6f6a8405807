// Opens answers that were saved to a file, and goes to the first question that they leave open.
import type { JSX } from 'preact';
import { type CheckDraft, newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import { checkKeeping } from '#text/nb/check-keeping.ts';
import { OpenFile as OpenSavedFile } from '../../shared/saved-file/OpenFile.tsx';
import { firstOpen } from '../steps.ts';
import type { ViewProps } from '../view-props.ts';
import { answersForm } from './answers-file.ts';
import type { Keeping } from './use-keeping.ts';

interface OpenFileProps extends Pick<ViewProps, 'draft' | 'today' | 'go'> {
  readonly replace: Keeping['replace'];
}

export function OpenFile({ draft, today, go, replace }: OpenFileProps): JSX.Element {
  function take(found: CheckDraft): void {
    // What was told before goes with the move; that the answers are open is told after it.
    go(firstOpen(found, today));
    replace(found);
  }
  const ask = isEmpty(draft) ? null : checkKeeping.replace;
  return <OpenSavedFile form={answersForm} words={checkKeeping.open} ask={ask} take={take} />;
}

function isEmpty(draft: CheckDraft): boolean {
  return JSON.stringify(draft) === JSON.stringify(newCheckDraft());
}
