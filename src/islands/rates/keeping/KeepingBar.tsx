// Above a tool: whether the calculation is kept, the button that begins to, and what must be told when it is not.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { SaveStatus } from '#ui/save-status.tsx';
import { type KeptStatusWords, keptStatus } from '../../shared/kept-status.ts';
import type { lazyView } from '../../shared/lazy-view.tsx';
import type { NotKeptProps } from './NotKept.tsx';
import type { Keeping, Named } from './use-keeping.ts';
import { focusOn } from './use-lead.ts';

interface KeepingBarProps<Of extends Named> {
  readonly keeping: Keeping<Of>;
  readonly words: KeptStatusWords & { readonly keep: string };
  /** Of the line. */
  readonly id: string;
  /** Seldom is there something to tell. */
  readonly notKept: ReturnType<typeof lazyView<NotKeptProps>>;
  /** The way to those that are kept. */
  readonly children: ComponentChildren;
}

export function KeepingBar<Of extends Named>(props: KeepingBarProps<Of>): JSX.Element {
  const { keeping, words, id, notKept, children } = props;
  const { kept, erased, name, session } = keeping;
  useEffect(() => notKept.fetchAhead(), [notKept]);
  function keep(): void {
    // The button goes when the calculation is kept.
    focusOn(id);
    void session.keep();
  }
  return (
    <div class="draft-bar">
      <div class="draft-bar-line">
        <div id={id} tabIndex={-1}>
          {name && <p class="draft-facts">{name}</p>}
          <SaveStatus {...keptStatus(kept, words)} />
        </div>
        {kept.status === 'memory' && (
          <button class="ds-button" data-variant="tertiary" type="button" onClick={keep}>
            {words.keep}
          </button>
        )}
        {children}
      </div>
      {(kept.status === 'failed' || erased !== null) && <notKept.View keeping={keeping} />}
    </div>
  );
}
