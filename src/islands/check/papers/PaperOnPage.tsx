// The paper as it will be, and the ways to take it along.
import type { JSX } from 'preact';
import type { PaperKind } from '#domain/eligibility/papers.ts';
import type { CheckSubject } from '#export/document/check-subject.ts';
import { papersView as words } from '#text/nb/check-papers-view.ts';
import { Notice } from '#ui/notice.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { usePaper } from './use-paper.ts';

interface PaperOnPageProps {
  readonly kind: PaperKind;
  readonly subject: CheckSubject;
  readonly tryToProceed: () => boolean;
}

export function PaperOnPage({ kind, subject, tryToProceed }: PaperOnPageProps): JSX.Element {
  const { fetched, retry } = usePaper();
  if (fetched.status === 'fetching') return <p role="status">{words.opening}</p>;
  if (fetched.status === 'failed')
    return (
      <Notice heading={words.failed} tone="warning" live="alert">
        <p>{words.failedText}</p>
        <button class="ds-button" type="button" onClick={retry}>
          {words.tryAgain}
        </button>
      </Notice>
    );
  const { maker } = fetched;
  const paper = maker.checkPaper(kind, subject);
  return (
    <section class="stack" aria-labelledby="papir-utkast">
      <h2 class="ds-heading" id="papir-utkast">
        {words.preview}
      </h2>
      <p>{words.previewLead}</p>
      <TakeAlong
        key={kind}
        kind={kind}
        paper={paper}
        maker={maker}
        today={subject.today}
        tryToProceed={tryToProceed}
      />
      <maker.DocumentView model={paper} below={2} />
    </section>
  );
}
