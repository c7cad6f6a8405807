// The paper to take along: as a PDF that is made here, or printed from the page.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PaperKind } from '#domain/eligibility/papers.ts';
import type { DocumentModel } from '#export/document/model.ts';
import { papersView as words } from '#text/nb/check-papers-view.ts';
import { Notice } from '#ui/notice.tsx';
import { localInstant } from '../../application/clock.ts';
import { offerDownload } from '../../shared/download.ts';
import { SharedMachineNote } from '../../shared/shared-machine-note.tsx';
import type { PaperMaker } from './use-paper.ts';

type Outcome =
  | { readonly status: 'making' | 'failed' }
  | { readonly status: 'made'; readonly name: string; readonly url: string };

interface TakeAlongProps {
  readonly kind: PaperKind;
  readonly paper: DocumentModel;
  readonly maker: PaperMaker;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Says what is wrong, if anything is; false keeps the paper from being made. */
  readonly tryToProceed: () => boolean;
}

export function TakeAlong({ kind, paper, maker, today, tryToProceed }: TakeAlongProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (outcome?.status === 'made') return () => URL.revokeObjectURL(outcome.url);
    return undefined;
  }, [outcome]);

  async function make(): Promise<void> {
    if (outcome?.status === 'making' || !tryToProceed()) return;
    setOutcome({ status: 'making' });
    setOutcome(await makeAndOffer(paper, maker.checkPaperName(kind, today)));
  }

  return (
    <>
      <Unprintable characters={maker.unprintableIn(paper)} />
      <SharedMachineNote />
      <div class="actions">
        <button class="ds-button" type="button" onClick={() => void make()}>
          {words.download}
        </button>
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => tryToProceed() && print()}
        >
          {words.print}
        </button>
      </div>
      <div role="status">
        {outcome?.status === 'making' && <p>{words.making}</p>}
        {outcome?.status === 'made' && <p>{words.made(outcome.name)}</p>}
        {outcome?.status === 'failed' && (
          <Notice heading={words.notMade} tone="danger">
            <p>{words.notMadeText}</p>
          </Notice>
        )}
      </div>
    </>
  );
}

/** The export button is one of the four edges where faults are caught: what was typed is safe, and it can be tried again. */
async function makeAndOffer(paper: DocumentModel, name: string): Promise<Outcome> {
  try {
    const { makeCheckPaper } = await import('#export/make-check-paper.ts');
    const file = await makeCheckPaper(paper, localInstant(new Date()));
    return { status: 'made', name, url: offerDownload(file, name) };
  } catch {
    return { status: 'failed' };
  }
}

function Unprintable({ characters }: { characters: readonly string[] }): JSX.Element | null {
  if (characters.length === 0) return null;
  return (
    <Notice heading={words.notPrintable} tone="warning">
      <p>{words.notPrintableText}</p>
      <p>{characters.join(' ')}</p>
    </Notice>
  );
}
