// Which view is shown, tied to the browser's history: one address, and the name of a view in each state.
import { useEffect, useState } from 'preact/hooks';
import { isPlace, type Place } from './places.ts';

interface Way {
  readonly place: Place;
  /** false until the reader has moved: then the heading takes the focus. */
  readonly moved: boolean;
  readonly go: (place: Place) => void;
}

export function usePlace(): Way {
  const [{ place, moved }, setWay] = useState<{ place: Place; moved: boolean }>({
    place: 'week',
    moved: false,
  });
  useEffect(() => {
    function follow({ state }: PopStateEvent): void {
      setWay({ place: viewIn(state), moved: true });
    }
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  function go(to: Place): void {
    if (to !== place) history.pushState({ view: to }, '');
    setWay({ place: to, moved: true });
  }
  return { place, moved, go };
}

/** History holds whatever the browser kept: only a name that is known counts. */
function viewIn(state: unknown): Place {
  const view = typeof state === 'object' && state !== null && 'view' in state ? state.view : null;
  return isPlace(view) ? view : 'week';
}
