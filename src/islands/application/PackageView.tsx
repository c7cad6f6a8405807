// The end of the work: the package, complete or as a draft, and what the supplier does with it.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { complete } from '#domain/application/complete.ts';
import { formatBytes } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import { localInstant } from './clock.ts';
import { offerDownload } from './download.ts';
import { address } from './route.ts';
import { type EditorProps, tabTitle } from './view-props.ts';

type Outcome =
  | { readonly status: 'making' }
  | { readonly status: 'made'; readonly name: string; readonly size: number; readonly url: string }
  | { readonly status: 'fileLost'; readonly file: string }
  | { readonly status: 'failed' };

export function PackageView({ site, open, store, moved }: EditorProps): JSX.Element {
  const words = nb.application.package;
  const { draft } = open;
  const isComplete = complete(draft, site.criteria).status === 'complete';
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const unprintable = useUnprintable(draft);

  async function make(): Promise<void> {
    setOutcome({ status: 'making' });
    try {
      const { makePackage } = await import('#export/make-package.ts');
      const result = await makePackage({
        draft,
        criteria: site.criteria,
        call: site.call,
        createdAt: localInstant(new Date()),
        version: site.version,
        readFile: (id) => store.readFile(draft.id, id),
      });
      if (result.status === 'fileLost')
        return setOutcome({ status: 'fileLost', file: result.attachment.name });
      const url = offerDownload(result.file, result.name);
      setOutcome({ status: 'made', name: result.name, size: result.file.size, url });
    } catch {
      // The export button is one of the four edges where faults are caught: what was typed is safe, and it can be tried again.
      setOutcome({ status: 'failed' });
    }
  }

  return (
    <View heading={words.heading} title={tabTitle(words.heading, site)} focusHeading={moved}>
      {isComplete ? (
        <Notice heading={words.complete} tone="success">
          <p>{words.completeText}</p>
        </Notice>
      ) : (
        <Notice heading={words.incomplete} tone="warning">
          <p>{words.incompleteText}</p>
          <p>
            <a class="ds-link" href={address({ view: 'check', draftId: draft.id })}>
              {words.seeGaps}
            </a>
          </p>
        </Notice>
      )}
      <h2 class="ds-heading" data-size="sm">
        {words.contents}
      </h2>
      <dl class="summary-list">
        {Object.entries(words.files).map(([name, meaning]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {unprintable.length > 0 && (
        <Notice heading={words.notPrintable} tone="warning">
          <p>{words.notPrintableText}</p>
          <p>{unprintable.join(' ')}</p>
        </Notice>
      )}
      <div class="actions">
        <button
          class="ds-button"
          type="button"
          disabled={outcome?.status === 'making'}
          onClick={() => void make()}
        >
          {isComplete ? words.makeFinal : words.makeDraft}
        </button>
      </div>
      <div role="status">{outcome?.status === 'making' && <p>{words.making}</p>}</div>
      <OutcomeNotice outcome={outcome} submitTo={site.call.submitTo} isComplete={isComplete} />
    </View>
  );
}

interface OutcomeNoticeProps {
  readonly outcome: Outcome | null;
  readonly submitTo: string | null;
  readonly isComplete: boolean;
}

function OutcomeNotice({ outcome, submitTo, isComplete }: OutcomeNoticeProps): JSX.Element | null {
  const words = nb.application.package;
  switch (outcome?.status) {
    case 'made':
      return (
        <>
          <Notice heading={words.made} tone="success" live="status">
            <p>{words.madeText(outcome.name, formatBytes(outcome.size))}</p>
            <p>
              <a class="ds-link" href={outcome.url} download={outcome.name}>
                {words.again}
              </a>
            </p>
            <p>{words.shared}</p>
          </Notice>
          {isComplete && (
            <>
              <h2 class="ds-heading" data-size="sm">
                {words.next}
              </h2>
              <ol class="ds-list">
                {words.nextSteps(submitTo ?? nb.domain.notSettled).map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </>
          )}
        </>
      );
    case 'fileLost':
      return (
        <Notice heading={words.failed} tone="danger" live="alert">
          <p>{words.fileLost(outcome.file)}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice heading={words.failed} tone="danger" live="alert">
          <p>{words.failedText}</p>
        </Notice>
      );
    default:
      return null;
  }
}

/** What the font of the PDFs lacks, asked for when the reader is about to export. */
function useUnprintable(draft: EditorProps['open']['draft']): readonly string[] {
  const [unprintable, setUnprintable] = useState<readonly string[]>([]);
  useEffect(() => {
    void import('#export/unprintable.ts').then(({ unprintableIn }) => setUnprintable(unprintableIn(draft)));
  }, [draft]);
  return unprintable;
}
