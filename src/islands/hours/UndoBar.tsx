// What was done last, and the way to take it back: above every view, and with the focus when something was deleted.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hours } from '#text/nb/hours.ts';
import type { Done } from './use-account.ts';

interface UndoBarProps {
  /** Latest last. */
  readonly done: readonly Done[];
  readonly undo: () => void;
}

export function UndoBar({ done, undo }: UndoBarProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(done);
  const last = done.at(-1);
  useEffect(() => {
    const hasMore = done.length > before.current.length;
    if (hasMore && last?.kind === 'removed') button.current?.focus();
    // There is nothing more to take back, and the button is gone.
    if (done.length === 0 && before.current.length > 0)
      document.querySelector<HTMLElement>('.tool h1')?.focus();
    before.current = done;
  }, [done, last]);
  return (
    <div class="undo-region" role="status" data-fresh={last?.kind === 'removed'}>
      {last && (
        <div class="undo">
          <p>{last.told}</p>
          <button class="ds-button" data-variant="secondary" type="button" ref={button} onClick={undo}>
            {hours.undo}
          </button>
        </div>
      )}
    </div>
  );
}
