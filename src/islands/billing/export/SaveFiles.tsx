// The basis of the invoices as files: a paper and a table, made when they are asked for.
import type { JSX } from 'preact';
import type { QuarterUse } from '#domain/billing/read-used.ts';
import { billing } from '#text/nb/billing.ts';
import { FileButtons } from '../../rates/shared/file-buttons.tsx';
import { SharedMachineNote } from '../../shared/shared-machine-note.tsx';
import { isExample, type PlannedProps } from '../view-props.ts';
import { fileKinds, fileName, makeFile } from './make-file.ts';

const words = billing.save;

interface SaveFilesProps extends PlannedProps {
  /** null until the used hours are known. */
  readonly periods: readonly QuarterUse[] | null;
}

export function SaveFiles({ draft, plan, periods }: SaveFilesProps): JSX.Element {
  const subject = { plan, convention: draft.convention, periods, isExample: isExample(draft) };
  return (
    <section class="stack" aria-labelledby="save">
      <h2 class="ds-heading" id="save">
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <SharedMachineNote />
      <FileButtons
        kinds={fileKinds}
        nameOf={(kind) => fileName(kind, subject)}
        make={(kind) => makeFile(kind, subject)}
      />
    </section>
  );
}
