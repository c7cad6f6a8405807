// Moves the focus to what a press led to: the pressed button is often gone when the press has done its work.
import { useEffect, useRef, useState } from 'preact/hooks';

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
