// Empties the browser of everything the tool has kept there, after saying what that is.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftStore } from '#store/draft-store.ts';
import { formatBytes } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { forgetRemovals } from './removals.ts';
import { endSessions } from './sessions.ts';
import { focusHeading } from './UndoBar.tsx';

type Extent = Awaited<ReturnType<DraftStore['extent']>>;

interface EraseAllProps {
  readonly store: DraftStore;
  /** true once there is something to erase, also what is discarded or lost. */
  readonly isNeeded: boolean;
  readonly onErased: () => void;
}

export function EraseAll({ store, isNeeded, onErased }: EraseAllProps): JSX.Element {
  const words = nb.application.start;
  const [asking, setAsking] = useState<Extent | null>(null);
  const [erased, setErased] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  async function erase(): Promise<void> {
    await endSessions();
    await store.eraseAll();
    forgetRemovals();
    setAsking(null);
    setErased(true);
    onErased();
    focusHeading();
  }

  if (asking)
    return (
      <section class="stack erase">
        <h2 class="ds-heading" ref={question} tabIndex={-1}>
          {words.eraseHeading}
        </h2>
        <p>{words.eraseSays(asking.drafts, asking.files, formatBytes(asking.bytes))}</p>
        <div class="actions">
          <button class="ds-button" data-color="danger" type="button" onClick={() => void erase()}>
            {words.eraseConfirm}
          </button>
          <button
            class="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => {
              setAsking(null);
              focusHeading();
            }}
          >
            {words.eraseCancel}
          </button>
        </div>
      </section>
    );
  return (
    <section class={isNeeded ? 'stack erase' : 'stack'}>
      {isNeeded && (
        <div class="actions">
          <button
            class="ds-button"
            data-variant="secondary"
            data-color="danger"
            type="button"
            onClick={async () => {
              setErased(false);
              setAsking(await store.extent());
            }}
          >
            {words.erase}
          </button>
        </div>
      )}
      <p role="status">{erased ? words.erased : ''}</p>
    </section>
  );
}
