// Above every view of Timepris: whether the calculation is kept, and the button that begins to.
import type { ComponentProps, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { keepingBar as words } from '#text/nb/rates-keeping-bar.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { SaveStatus } from '#ui/save-status.tsx';
import { lazyView } from '../../../shared/lazy-view.tsx';
import type { Kept } from './keeping-state.ts';
import type { NotKeptProps } from './NotKept.tsx';
import type { Keeping } from './use-keeping.ts';

/** Seldom is there something to tell. */
const notKept = lazyView<NotKeptProps>(async () => (await import('./NotKept.tsx')).NotKept, ratesPrice);

export function KeepingBar({ keeping }: { readonly keeping: Keeping }): JSX.Element {
  const { kept, erased } = keeping;
  useEffect(() => notKept.fetchAhead(), []);
  return (
    <div class="draft-bar">
      <div class="draft-bar-line">
        <SaveStatus {...saveWords(kept)} />
        {kept.status === 'memory' && (
          <button class="ds-button" data-variant="tertiary" type="button" onClick={() => void keeping.keep()}>
            {words.keep}
          </button>
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
