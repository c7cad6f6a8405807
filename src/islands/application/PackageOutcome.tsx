// What came of making the package: the file, what to do with it now, and the receipt; or why there is none.
import type { JSX } from 'preact';
import { formatBytes } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { packageView as words } from '#text/nb/application-package.ts';
import { Notice } from '#ui/notice.tsx';
import type { Offered } from './make-and-offer.ts';
import type { PackageUse } from './package-use.ts';
import { Receipt } from './Receipt.tsx';
import type { Site } from './site.ts';
import { focusHeading } from './UndoBar.tsx';

interface PackageOutcomeProps {
  readonly site: Site;
  readonly outcome: Offered | null;
  readonly use: PackageUse;
  readonly makeWithout: () => Promise<void>;
}

export function PackageOutcome({ site, outcome, use, makeWithout }: PackageOutcomeProps): JSX.Element {
  return (
    <>
      <div class="stack" role="status">
        {outcome?.status === 'making' && <p>{words.making}</p>}
        {outcome?.status === 'cancelled' && <p>{words.cancelled}</p>}
        {outcome?.status === 'made' && <Made site={site} outcome={outcome} use={use} />}
        {outcome?.status === 'fileLost' && (
          <Notice heading={words.failed} tone="danger">
            <p>{words.fileLost(outcome.file)}</p>
            <button
              class="ds-button"
              data-variant="secondary"
              type="button"
              onClick={() => {
                // The button goes while the package is made.
                focusHeading();
                void makeWithout();
              }}
            >
              {words.withoutLost}
            </button>
          </Notice>
        )}
        {outcome?.status === 'failed' && (
          <Notice heading={words.failed} tone="danger">
            <p>{words.failedText}</p>
          </Notice>
        )}
      </div>
      {outcome?.status === 'made' && <Receipt site={site} use={use} {...outcome} />}
    </>
  );
}

interface MadeProps {
  readonly site: Site;
  readonly outcome: Extract<Offered, { status: 'made' }>;
  readonly use: PackageUse;
}

function Made({ site, outcome: { name, size, url }, use }: MadeProps): JSX.Element {
  return (
    <>
      <Notice heading={words.made} tone="success">
        <p>{words.madeText(name, formatBytes(size))}</p>
        <p>
          <a class="ds-link" href={url} download={name}>
            {words.again}
          </a>
        </p>
        <p>{words.shared}</p>
      </Notice>
      <h2 class="ds-heading" data-size="sm">
        {words.next}
      </h2>
      <ol class="ds-list">
        {words.nextSteps[use](site.call.submitTo ?? nb.domain.notSettled).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
