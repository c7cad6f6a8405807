// Above every view of the check: the way out, whether the answers are kept, and what the reader must know of that.
import type { ComponentProps, JSX } from 'preact';
import { checkKeeping } from '#text/nb/check-keeping.ts';
import { SaveStatus } from '#ui/save-status.tsx';
import type { ViewProps } from '../view-props.ts';
import { KeepingNotices } from './KeepingNotices.tsx';
import type { Kept } from './keeping-session.ts';
import { QuickExit } from './QuickExit.tsx';
import type { Keeping } from './use-keeping.ts';

const words = checkKeeping.status;

interface KeepingBarProps extends Pick<ViewProps, 'go' | 'today'> {
  readonly keeping: Keeping;
  /** The view that is shown: the link to the place of keeping does not stand on that place itself. */
  readonly isKeepingView: boolean;
}

export function KeepingBar({ keeping, go, today, isKeepingView }: KeepingBarProps): JSX.Element {
  const isKept = keeping.kept.status !== 'memory';
  return (
    <div class="draft-bar">
      <QuickExit keeping={keeping} />
      <div class="draft-bar-line">
        <SaveStatus {...saveWords(keeping.kept)} />
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
      <KeepingNotices keeping={keeping} today={today} />
    </div>
  );
}

function saveWords(kept: Kept): ComponentProps<typeof SaveStatus> {
  switch (kept.status) {
    case 'memory':
      return { words: words.memory, state: 'off' };
    case 'saving':
      return { words: words.saving, state: 'saving' };
    case 'saved':
      return { words: words.saved(kept.at), state: 'saved' };
    case 'failed':
      return { words: words.failed, state: 'failed' };
  }
}
