// What was done last, and the way to take it back: in sight where it was done, and no more than the way back in other views.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hours } from '#text/nb/hours.ts';
import type { Place } from './places.ts';
import type { Done } from './use-account.ts';

interface UndoBarProps {
  /** Latest last. */
  readonly done: readonly Done[];
  /** What was taken back last, until something else is done; else null. */
  readonly undone: Done | null;
  readonly undo: () => void;
  readonly place: Place;
}

export function UndoBar({ done, undone, undo, place }: UndoBarProps): JSX.Element {
  const last = done.at(-1) ?? null;
  const latest = undone ?? last;
  const toldIn = useRef(new WeakMap<Done, Place>());
  if (latest && !toldIn.current.has(latest)) toldIn.current.set(latest, place);
  const isHere = latest !== null && toldIn.current.get(latest) === place;
  const button = useFocus(last, undone);
  const told = isHere ? (undone?.undone ?? latest.told) : last && hours.undoLast;
  return (
    <div class="undo-region" role="status" data-fresh={isHere}>
      {told && (
        <div class="undo">
          <p>{told}</p>
          {last && (
            <button class="ds-button" data-variant="secondary" type="button" ref={button} onClick={undo}>
              {isHere && undone ? hours.undoBefore : hours.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** After a deletion on the way back, after that where the reader was; and what has the focus is not pushed out of sight. */
function useFocus(last: Done | null, undone: Done | null) {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef({ last, undone });
  useLayoutEffect(() => {
    const { last: lastBefore, undone: undoneBefore } = before.current;
    before.current = { last, undone };
    if (undone && undone !== undoneBefore) goOn(undone.returnTo);
    else if (last && last !== lastBefore && !undone) {
      if (last.isRemoval) button.current?.focus();
      document.activeElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
  }, [last, undone]);
  return button;
}

function goOn(id: string): void {
  const field = document.getElementById(id) ?? document.querySelector<HTMLElement>('.tool h1');
  field?.focus();
  field?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
