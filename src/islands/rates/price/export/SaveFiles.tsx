// «Last ned»: the calculation as files: a paper, a spreadsheet that goes on computing, and a table for other programs.
import type { JSX } from 'preact';
import { ratesSave as words } from '#text/nb/rates-save.ts';
import { View } from '#ui/view.tsx';
import { SharedMachineNote } from '../../../shared/shared-machine-note.tsx';
import { FileButtons } from '../../shared/file-buttons.tsx';
import type { LaterViewProps, PriceViewProps } from '../view-props.ts';
import { fileKinds, fileName, makeFile } from './make-file.ts';

export function SaveFiles({ moved, ...props }: LaterViewProps): JSX.Element {
  const hasPrice = props.results.some(({ lines }) => lines !== null);
  return (
    <View heading={words.heading} title={words.title(props.site.siteName)} focusHeading={moved}>
      <div class="stack">{hasPrice ? <Files {...props} /> : <p>{words.nothing}</p>}</div>
    </View>
  );
}

function Files({ site, draft, today }: PriceViewProps): JSX.Element {
  return (
    <>
      <p>{words.text}</p>
      <SharedMachineNote />
      <FileButtons
        kinds={fileKinds}
        nameOf={(kind) => fileName(kind, today)}
        make={(kind) => makeFile(kind, draft, site)}
      />
    </>
  );
}
