// The regulated price as files: a paper and a table, made when they are asked for.
import type { JSX } from 'preact';
import { dayInNorway } from '#text/format.ts';
import { indexationSave as words } from '#text/nb/rates-indexation-save.ts';
import { SharedMachineNote } from '../../../shared/shared-machine-note.tsx';
import { FileButtons } from '../../shared/file-buttons.tsx';
import type { RegulatedProps } from '../view-props.ts';
import { fileKinds, fileName, makeFile } from './make-file.ts';

export function SaveFiles({ draft, site }: RegulatedProps): JSX.Element {
  return (
    <section class="stack" aria-labelledby="save">
      <h2 class="ds-heading" id="save">
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <SharedMachineNote />
      <FileButtons
        kinds={fileKinds}
        nameOf={(kind) => fileName(kind, dayInNorway(Date.now()))}
        make={(kind) => makeFile(kind, draft, site)}
      />
    </section>
  );
}
