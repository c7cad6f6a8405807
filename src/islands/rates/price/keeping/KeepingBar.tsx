// Above every view of Timepris: whether the calculation is kept, the button that begins to, and the way to those that are kept.
import type { ComponentProps, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { keepingBar as words } from '#text/nb/rates-keeping-bar.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { SaveStatus } from '#ui/save-status.tsx';
import { lazyView } from '../../../shared/lazy-view.tsx';
import type { Go, Place } from '../places.ts';
import type { Kept } from './keeping-state.ts';
import type { NotKeptProps } from './NotKept.tsx';
import type { Keeping } from './use-keeping.ts';
import { barId, focusOn } from './use-lead.ts';

/** Seldom is there something to tell. */
const notKept = lazyView<NotKeptProps>(async () => (await import('./NotKept.tsx')).NotKept, ratesPrice);

interface KeepingBarProps {
  readonly place: Place;
  readonly go: Go;
  readonly keeping: Keeping;
}

export function KeepingBar({ keeping, place, go }: KeepingBarProps): JSX.Element {
  const { kept, erased, listed, name, others } = keeping;
  const isListed = others < (listed?.length ?? 0);
  useEffect(() => notKept.fetchAhead(), []);
  function keep(): void {
    // The button goes when the calculation is kept.
    focusOn(barId);
    void keeping.keep();
  }
  return (
    <div class="draft-bar">
      <div class="draft-bar-line">
        <div id={barId} tabIndex={-1}>
          {name && <p class="draft-facts">{name}</p>}
          <SaveStatus {...saveWords(kept)} />
        </div>
        {kept.status === 'memory' && (
          <button class="ds-button" data-variant="tertiary" type="button" onClick={keep}>
            {words.keep}
          </button>
        )}
        {others > 0 && place !== 'keeping' && (
          <p class="kept-count">
            <span>{words.count(others, isListed)}</span>{' '}
            <button class="ds-button" data-variant="tertiary" type="button" onClick={() => go('keeping')}>
              {words.see(others)}
            </button>
          </p>
        )}
      </div>
      {(kept.status === 'failed' || erased !== null) && <notKept.View keeping={keeping} />}
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
