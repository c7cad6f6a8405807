// What came of making the file of a part, and what to do with it.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { formatBytes } from '#text/format.ts';
import { packageView } from '#text/nb/application-package.ts';
import { share as words } from '#text/nb/application-share.ts';
import { Notice } from '#ui/notice.tsx';
import type { Offered } from './make-and-offer.ts';

interface PartNoticeProps {
  readonly outcome: Offered | null;
  readonly steps: readonly string[];
}

export function PartNotice({ outcome, steps }: PartNoticeProps): JSX.Element {
  useEffect(() => {
    if (outcome?.status === 'made') return () => URL.revokeObjectURL(outcome.url);
    return undefined;
  }, [outcome]);
  return (
    <div class="stack" role="status">
      {outcome?.status === 'making' && <p>{words.making}</p>}
      {outcome?.status === 'made' && <Made outcome={outcome} steps={steps} />}
      {(outcome?.status === 'fileLost' || outcome?.status === 'failed') && (
        <Notice heading={packageView.failed} tone="danger">
          <p>{outcome.status === 'fileLost' ? packageView.fileLost(outcome.file) : packageView.failedText}</p>
        </Notice>
      )}
    </div>
  );
}

interface MadeProps {
  readonly outcome: Extract<Offered, { status: 'made' }>;
  readonly steps: readonly string[];
}

function Made({ outcome: { name, size, url }, steps }: MadeProps): JSX.Element {
  return (
    <>
      <Notice heading={words.made} tone="success">
        <p>{packageView.madeText(name, formatBytes(size))}</p>
        <p>
          <a class="ds-link" href={url} download={name}>
            {packageView.again}
          </a>
        </p>
      </Notice>
      <h2 class="ds-heading" data-size="sm">
        {words.next}
      </h2>
      <ol class="ds-list">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
