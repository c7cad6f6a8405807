// Above every view: whether the account is kept, and what the reader must know of that.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { hours } from '#text/nb/hours.ts';
import { keepingBar as words } from '#text/nb/hours-keeping-bar.ts';
import { SaveStatus } from '#ui/save-status.tsx';
import { keptStatus } from '../../shared/kept-status.ts';
import { lazyView } from '../../shared/lazy-view.tsx';
import type { HoursViewProps } from '../view-props.ts';
import type { NoticesProps } from './KeepingNotices.tsx';

/** Seldom is there something to tell. */
const notices = lazyView<NoticesProps>(
  async () => (await import('./KeepingNotices.tsx')).KeepingNotices,
  hours,
);

type KeepingBarProps = Pick<HoursViewProps, 'keeping' | 'today' | 'isExample'>;

export function KeepingBar({ keeping, today, isExample }: KeepingBarProps): JSX.Element {
  useEffect(() => notices.fetchAhead(), []);
  const { kept, told } = keeping;
  return (
    <div class="draft-bar">
      <div class="draft-bar-line">
        <SaveStatus {...(isExample ? { words: words.example, state: 'off' } : keptStatus(kept, words))} />
      </div>
      {(kept.status === 'failed' || told.about !== 'nothing') && (
        <notices.View keeping={keeping} today={today} />
      )}
    </div>
  );
}
