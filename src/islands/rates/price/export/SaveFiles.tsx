// «Last ned»: the calculation as files: a paper, a spreadsheet that goes on computing, and a table for other programs.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ratesSave as words } from '#text/nb/rates-save.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import { SharedMachineNote } from '../../../shared/shared-machine-note.tsx';
import type { LaterViewProps, PriceViewProps } from '../view-props.ts';
import { type FileKind, fileKinds, makeAndOffer, type Outcome } from './make-file.ts';

export function SaveFiles({ moved, ...props }: LaterViewProps): JSX.Element {
  const hasPrice = props.results.some(({ lines }) => lines !== null);
  return (
    <View heading={words.heading} title={words.title(props.site.siteName)} focusHeading={moved}>
      <div class="stack">{hasPrice ? <Files {...props} /> : <p>{words.nothing}</p>}</div>
    </View>
  );
}

function Files({ site, draft, today }: PriceViewProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // The browser lets go of the copy in its memory when the view is left, or the next file is made.
  useEffect(() => {
    if (outcome?.status === 'made') return () => URL.revokeObjectURL(outcome.url);
    return undefined;
  }, [outcome]);

  async function make(kind: FileKind): Promise<void> {
    if (outcome?.status === 'making') return;
    setOutcome({ status: 'making' });
    setOutcome(await makeAndOffer(kind, draft, site, today));
  }

  return (
    <>
      <p>{words.text}</p>
      <SharedMachineNote />
      <div class="actions">
        {fileKinds.map((kind) => (
          <button
            class="ds-button"
            data-variant={kind === 'pdf' ? undefined : 'secondary'}
            type="button"
            key={kind}
            onClick={() => void make(kind)}
          >
            {words.download[kind]}
          </button>
        ))}
      </div>
      <div role="status">{outcome && <Told outcome={outcome} />}</div>
    </>
  );
}

function Told({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  if (outcome.status === 'making') return <p>{words.making}</p>;
  if (outcome.status === 'failed')
    return (
      <Notice heading={words.notMade} tone="danger">
        <p>{words.notMadeText}</p>
      </Notice>
    );
  return (
    <>
      <p>{words.made(outcome.name)}</p>
      {outcome.unprintable.length > 0 && (
        <Notice heading={words.notPrintable} tone="warning">
          <p>{words.notPrintableText}</p>
          <p>{outcome.unprintable.join(' ')}</p>
        </Notice>
      )}
    </>
  );
}
