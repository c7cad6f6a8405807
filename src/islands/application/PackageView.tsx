// The end of the work: the package, complete or as a draft, and what the supplier does with it.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { complete } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import { nb } from '#text/index.ts';
import { checkView } from '#text/nb/application-check.ts';
import { packageView as words } from '#text/nb/application-package.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import { CheckNotices } from './CheckNotices.tsx';
import { Concerns } from './Concerns.tsx';
import { LastExport } from './LastExport.tsx';
import { Making, usePacking } from './Making.tsx';
import { makeAndOffer, makeWithoutLost, type Offered } from './make-and-offer.ts';
import { PackageOutcome } from './PackageOutcome.tsx';
import { packageUse } from './package-use.ts';
import { address } from './route.ts';
import { type EditorProps, tabTitle } from './view-props.ts';

export function PackageView({ site, open, store, moved }: EditorProps): JSX.Element {
  const { packageHeading: heading } = nb.application;
  const { draft } = open;
  const completion = complete(draft, site.criteria, site.call.settled);
  const isComplete = completion.status === 'complete';
  const [isWhole, setWhole] = useState(true);
  const [outcome, setOutcome] = useState<Offered | null>(null);
  const use = packageUse(draft, isComplete && isWhole, site.call.status);
  const packing = usePacking();
  useEffect(() => {
    if (outcome?.status === 'made') return () => URL.revokeObjectURL(outcome.url);
    return undefined;
  }, [outcome]);

  async function make(): Promise<void> {
    if (outcome?.status === 'making') return;
    setOutcome({ status: 'making' });
    setWhole(true);
    const now = await open.forExport();
    const result: Offered = now
      ? await packing.run((following) => makeAndOffer(site, store, now.draft, following))
      : { status: 'failed' };
    setOutcome(result);
    if (now && result.status === 'made') {
      const at = new Date().toISOString();
      await open.exportedAs({ at, sha256: result.sha256 ?? '', revision: now.revision });
    }
  }

  async function makeWithout(): Promise<void> {
    setOutcome({ status: 'making' });
    setWhole(false);
    const now = await open.forExport();
    // Not remembered as the last file: it is not the whole draft.
    setOutcome(
      now
        ? await packing.run((following) => makeWithoutLost(site, store, now.draft, following))
        : { status: 'failed' },
    );
  }

  return (
    <View heading={heading} title={tabTitle(heading, site)} focusHeading={moved}>
      {site.call.status !== 'åpen' && (
        <Notice heading={words.notOpen} tone="info">
          <p>{site.call.standing}</p>
          <p>{words.notOpenText[site.call.status]}</p>
        </Notice>
      )}
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
      <Concerns weak={completion.weak} criteria={site.criteria} />
      <Contents draft={draft} />
      <Unprintable draft={draft} />
      <LastExport exported={open.exported} revision={open.revision} />
      <CheckNotices site={site} open={open} store={store} isLast />
      <div class="actions">
        <button ref={packing.packer} class="ds-button" type="button" onClick={() => void make()}>
          {isComplete ? words.makeFinal : words.makeDraft}
        </button>
      </div>
      {outcome?.status === 'making' && <Making {...packing} />}
      <PackageOutcome site={site} outcome={outcome} use={use} makeWithout={makeWithout} />
    </View>
  );
}

function Contents({ draft }: { draft: Draft }): JSX.Element {
  return (
    <>
      <h2 class="ds-heading" data-size="sm">
        {words.contents}
      </h2>
      <dl class="summary-list">
        {Object.entries({ ...words.files, ...(draft.calculation && words.calculation) }).map(
          ([name, meaning]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ),
        )}
        <div>
          <dt>{words.attachments(draft.attachments.length)}</dt>
          <dd>{draft.attachments.map(({ name }) => name).join('\n') || checkView.noFiles}</dd>
        </div>
      </dl>
    </>
  );
}

/** What the font of the PDFs lacks, asked for when the reader is about to export. */
function Unprintable({ draft }: { draft: Draft }): JSX.Element | null {
  const [unprintable, setUnprintable] = useState<readonly string[]>([]);
  useEffect(() => {
    void import('#export/unprintable.ts').then(({ unprintableIn }) => setUnprintable(unprintableIn(draft)));
  }, [draft]);
  if (unprintable.length === 0) return null;
  return (
    <Notice heading={words.notPrintable} tone="warning">
      <p>{words.notPrintableText}</p>
      <p>{unprintable.join(' ')}</p>
    </Notice>
  );
}
