// Everything typed as a file, to go on with another day or on another device: nothing is kept by itself.
import type { JSX } from 'preact';
import { dayInNorway } from '#text/format.ts';
import { billingKeeping as words } from '#text/nb/billing-keeping.ts';
import { OpenFile } from '../../shared/saved-file/OpenFile.tsx';
import { SaveFile } from '../../shared/saved-file/SaveFile.tsx';
import type { DraftProps } from '../view-props.ts';
import { billingFile, billingForm } from './billing-file.ts';

export interface KeepFileProps extends DraftProps {
  /** Something would be lost by opening a file. */
  readonly isUnsaved: boolean;
  /** The plan has been saved to a file as it is now. */
  readonly saved: () => void;
  /** Shows another plan, and moves the focus to it. */
  readonly show: (draft: DraftProps['draft']) => void;
}

export function KeepFile({ draft, isUnsaved, saved, show }: KeepFileProps): JSX.Element {
  function save(): ReturnType<typeof billingFile> {
    const made = billingFile(draft, dayInNorway(Date.now()));
    if (made) saved();
    return made;
  }
  return (
    <section class="stack" aria-labelledby="keep">
      <h2 class="ds-heading" id="keep">
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <SaveFile words={words.save} make={save} />
      <OpenFile
        form={billingForm}
        words={words.open}
        ask={isUnsaved ? words.replace : null}
        take={({ plan }) => show(plan)}
      />
    </section>
  );
}
