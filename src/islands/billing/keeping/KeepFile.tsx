// Everything typed as a file, to go on with another day or on another device: nothing is kept by itself.
import type { JSX } from 'preact';
import { dayInNorway } from '#text/format.ts';
import { billingKeeping as words } from '#text/nb/billing-keeping.ts';
import { OpenFile } from '../../shared/saved-file/OpenFile.tsx';
import { SaveFile } from '../../shared/saved-file/SaveFile.tsx';
import type { DraftProps } from '../view-props.ts';
import { billingFile, billingForm } from './billing-file.ts';

export interface KeepFileProps extends DraftProps {
  /** Nothing would be lost by opening a file. */
  readonly isNew: boolean;
  /** Shows another plan, and moves the focus to it. */
  readonly show: (draft: DraftProps['draft']) => void;
}

export function KeepFile({ draft, isNew, show }: KeepFileProps): JSX.Element {
  return (
    <section class="stack" aria-labelledby="keep">
      <h2 class="ds-heading" id="keep">
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <SaveFile words={words.save} make={() => billingFile(draft, dayInNorway(Date.now()))} />
      <OpenFile
        form={billingForm}
        words={words.open}
        ask={isNew ? null : words.replace}
        take={({ plan }) => show(plan)}
      />
    </section>
  );
}
