// Above Prisregulering: whether the regulation is kept, the button that begins to, and what must be told when it is not.
import type { ComponentProps, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { ratesIndexation } from '#text/nb/rates-indexation.ts';
import { indexationKeepingBar as words } from '#text/nb/rates-indexation-keeping-bar.ts';
import { SaveStatus } from '#ui/save-status.tsx';
import { lazyView } from '../../../shared/lazy-view.tsx';
import type { KeepingState } from '../../price/keeping/keeping-state.ts';
import { focusOn } from '../../price/keeping/use-lead.ts';
import type { NotKeptProps } from './NotKept.tsx';
import { places } from './places.ts';
import type { Keeping } from './use-keeping.ts';

/** Seldom is there something to tell. */
const notKept = lazyView<NotKeptProps>(async () => (await import('./NotKept.tsx')).NotKept, ratesIndexation);

interface KeepingBarProps {
  readonly keeping: Keeping;
  /** What the regulation on the page is called; empty for nothing. */
  readonly name: string;
  /** Opens the list of those that are kept. */
  readonly see: () => void;
}

export function KeepingBar({ keeping, name, see }: KeepingBarProps): JSX.Element {
  const { kept, erased, listed, others, session } = keeping;
  const isListed = others < (listed?.length ?? 0);
  useEffect(() => notKept.fetchAhead(), []);
  function keep(): void {
    // The button goes when the regulation is kept.
    focusOn(places.bar);
    void session.keep();
  }
  return (
    <div class="draft-bar">
      <div class="draft-bar-line">
        <div id={places.bar} tabIndex={-1}>
          {name.trim() && <p class="draft-facts">{name}</p>}
          <SaveStatus {...saveWords(kept)} />
        </div>
        {kept.status === 'memory' && (
          <button class="ds-button" data-variant="tertiary" type="button" onClick={keep}>
            {words.keep}
          </button>
        )}
        <button class="ds-button" data-variant="tertiary" type="button" onClick={see}>
          {others > 0 ? words.see(others, isListed) : words.toFiles}
        </button>
      </div>
      {(kept.status === 'failed' || erased !== null) && <notKept.View keeping={keeping} />}
    </div>
  );
}

function saveWords(kept: KeepingState['kept']): ComponentProps<typeof SaveStatus> {
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
