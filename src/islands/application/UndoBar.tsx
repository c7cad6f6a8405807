// What was removed last, and the way to bring it back: in view wherever the reader is, and with the focus when it appears.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { nb } from '#text/index.ts';

interface UndoBarProps {
  /** Which view is shown: where something was removed the bar stays in sight, elsewhere it stands still. */
  readonly place: string;
  /** Names of what was removed, latest last. */
  readonly removed: readonly string[];
  readonly undo: () => void;
  /** The id of the element that comes back with the last one. It gets the focus when there is nothing more to bring back. */
  readonly lastAt: string | undefined;
}

export function UndoBar({ place, removed, undo, lastAt }: UndoBarProps): JSX.Element {
  const words = nb.application;
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(removed.length);
  const backAt = useRef(lastAt);
  const [freshPlace, setFreshPlace] = useState<string | null>(null);
  useEffect(() => {
    if (removed.length > before.current) {
      setFreshPlace(place);
      button.current?.focus({ preventScroll: true });
    }
    if (removed.length === 0 && before.current > 0) focusAt(backAt.current);
    before.current = removed.length;
    backAt.current = lastAt;
  }, [removed.length, lastAt, place]);
  const last = removed.at(-1);
  return (
    <div class="undo-region" role="status" data-fresh={freshPlace === place}>
      {last !== undefined && (
        <div class="undo">
          <p>
            {words.removed(shortened(last))} {words.untilYouLeave}
          </p>
          <button class="ds-button" data-variant="secondary" type="button" ref={button} onClick={undo}>
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}

/** A long name with its middle left out: the bar must not cover what it stands over. */
function shortened(name: string): string {
  return name.length > 44 ? `${name.slice(0, 30)} … ${name.slice(-8)}` : name;
}

/** The heading when it is not in the view that is shown, or cannot have the focus there. */
function focusAt(id: string | undefined): void {
  const element = id === undefined ? null : document.getElementById(id);
  element?.focus();
  if (element === null || document.activeElement !== element) focusHeading();
}

/** The heading of the view that is shown. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('.tool h1')?.focus();
}
