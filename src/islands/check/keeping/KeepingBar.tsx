// Above every view of the check: the way out, whether the answers are kept, and what the reader must know of that.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { check } from '#text/nb/check.ts';
import { keepingBar } from '#text/nb/check-keeping-bar.ts';
import { SaveStatus } from '#ui/save-status.tsx';
import { keptStatus } from '../../shared/kept-status.ts';
import { lazyView } from '../../shared/lazy-view.tsx';
import type { ViewProps } from '../view-props.ts';
import type { NoticesProps } from './KeepingNotices.tsx';
import { QuickExit } from './QuickExit.tsx';
import type { Keeping } from './use-keeping.ts';

const words = keepingBar.status;

/** Seldom is there something to tell. */
const told = lazyView<NoticesProps>(async () => (await import('./KeepingNotices.tsx')).Told, check);
const notKept = lazyView<NoticesProps>(async () => (await import('./KeepingNotices.tsx')).NotKept, check);

interface KeepingBarProps extends Pick<ViewProps, 'go' | 'today'> {
  readonly keeping: Keeping;
  /** The view that is shown: the link to the place of keeping does not stand on that place itself. */
  readonly isKeepingView: boolean;
}

export function KeepingBar({ keeping, go, today, isKeepingView }: KeepingBarProps): JSX.Element {
  const isKept = keeping.kept.status !== 'memory';
  const hasTidings = keeping.told.about !== 'nothing';
  useEffect(() => {
    told.fetchAhead();
    notKept.fetchAhead();
  }, []);
  return (
    <div class="draft-bar">
      <QuickExit keeping={keeping} />
      <div class="draft-bar-line">
        <SaveStatus {...keptStatus(keeping.kept, words)} />
        {!isKeepingView && (
          <button
            class="ds-button"
            data-variant="tertiary"
            type="button"
            onClick={() => go({ view: 'keeping' })}
          >
            {isKept ? words.change : words.keep}
          </button>
        )}
      </div>
      {keeping.kept.status === 'failed' && <notKept.View keeping={keeping} today={today} />}
      <div role="status">{hasTidings && <told.View keeping={keeping} today={today} />}</div>
    </div>
  );
}
