// The calculation as files: a paper, a spreadsheet that goes on computing, and a table for other programs.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ratesSave as words } from '#text/nb/rates-save.ts';
import { Notice } from '#ui/notice.tsx';
import { SharedMachineNote } from '../../../shared/shared-machine-note.tsx';
import type { PriceViewProps } from '../view-props.ts';
import { type FileKind, fileKinds, makeAndOffer, type Outcome } from './make-file.ts';

type SaveFilesProps = Pick<PriceViewProps, 'site' | 'draft' | 'results' | 'today'>;

export function SaveFiles(props: SaveFilesProps): JSX.Element {
  const hasPrice = props.results.some(({ lines }) => lines !== null);
  return (
    <section class="stack" aria-labelledby="filer-overskrift">
      <h2 class="ds-heading" id="filer-overskrift">
        {words.heading}
      </h2>
      {hasPrice ? <Files {...props} /> : <p>{words.nothing}</p>}
    </section>
  );
}

function Files({ site, draft, today }: SaveFilesProps): JSX.Element {
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
