// Moves the focus to what a press led to: the pressed button is often gone when the press has done its work.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Of the line that says whether the calculation is kept. It stands above every view. */
export const barId = 'kalkyle-status';

/** Of a kept calculation's name in the list. */
export function rowId(calculationId: string): string {
  return `kalkylerad-${calculationId}`;
}

export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** Focuses the element of an id as soon as it is drawn. */
export function useLead(): (id: string) => void {
  const [, redraw] = useState(0);
  const waiting = useRef<string | null>(null);
  useEffect(() => {
    const found = waiting.current === null ? null : document.getElementById(waiting.current);
    if (!found) return;
    waiting.current = null;
    found.focus();
  });
  return (id) => {
    waiting.current = id;
    redraw((count) => count + 1);
  };
}
