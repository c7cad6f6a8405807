// What was removed since the page was opened, latest last, so that it can be brought back until the page is left:
// also after going to other views and back. Lives in the page's memory, and nowhere else.
import { useState } from 'preact/hooks';

const removed = new Map<string, readonly unknown[]>();

export interface Removals<Removal> {
  /** Latest last. */
  readonly all: readonly Removal[];
  add(removal: Removal): void;
  /** Takes the last one off, once it is brought back. */
  drop(): void;
}

/** `place`: whose removals these are, e.g. a draft's id. */
export function useRemovals<Removal>(place: string): Removals<Removal> {
  const [, redraw] = useState(0);
  const all = (removed.get(place) ?? []) as readonly Removal[];
  const keep = (next: readonly Removal[]): void => {
    removed.set(place, next);
    redraw((count) => count + 1);
  };
  return {
    all,
    add: (removal) => keep([...((removed.get(place) ?? []) as readonly Removal[]), removal]),
    drop: () => keep(all.slice(0, -1)),
  };
}

/** After everything was erased there is nothing to bring back. */
export function forgetRemovals(): void {
  removed.clear();
}
