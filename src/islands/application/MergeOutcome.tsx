// What came of making copies of an application one.
import type { JSX } from 'preact';
import { nb } from '#text/index.ts';
import { merge as words } from '#text/nb/application-merge.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import type { Merged } from './merge-copies.ts';
import { address } from './route.ts';
import type { Site } from './site.ts';
import { tabTitle } from './view-props.ts';

interface MergeOutcomeProps {
  readonly site: Site;
  /** null when everything was here already. */
  readonly result: Merged | null;
  readonly draftId: string;
  readonly end: () => void;
}

export function MergeOutcome({ site, result, draftId, end }: MergeOutcomeProps): JSX.Element {
  return (
    <View heading={words.heading} title={tabTitle(words.heading, site)} focusHeading>
      <Told result={result} />
      {(result === null || result.status === 'merged') && (
        <p>
          <a class="ds-link" href={address({ view: 'tasks', draftId: result?.id ?? draftId })}>
            {words.toDraft}
          </a>
        </p>
      )}
      <div class="actions">
        <button class="ds-button" data-variant="secondary" type="button" onClick={end}>
          {nb.application.backToStart}
        </button>
      </div>
    </View>
  );
}

function Told({ result }: Pick<MergeOutcomeProps, 'result'>): JSX.Element {
  switch (result?.status) {
    case 'merged':
      return (
        <>
          <Notice heading={words.merged} tone="success" live="status">
            <p>{words.mergedText}</p>
          </Notice>
          {result.lost.length > 0 && (
            <Notice heading={words.place.attachments} tone="warning">
              <p class="said">{words.lostFiles(result.lost.join(', '))}</p>
            </Notice>
          )}
        </>
      );
    case 'refused':
      return <Failed why={words.problem[result.code]} />;
    case 'failed':
      return <Failed why={why(result.code)} />;
    default:
      return (
        <Notice heading={words.nothingNew} tone="info" live="status">
          <p>{words.nothingNewText}</p>
        </Notice>
      );
  }
}

function why(code: Extract<Merged, { status: 'failed' }>['code']): string {
  return code === 'conflict' ? words.changedElsewhere : nb.problems.save[code];
}

function Failed({ why }: { why: string }): JSX.Element {
  return (
    <Notice heading={words.failed} tone="danger" live="alert">
      <p>{why}</p>
      <p>{words.unchanged}</p>
    </Notice>
  );
}
