// Which view is shown, tied to the browser's history: one address, and the name of a view in each state.
import { useEffect, useState } from 'preact/hooks';
import { type Go, isPlace, type Place } from './places.ts';

export interface Way {
  readonly place: Place;
  /** false until the reader has moved: then the heading takes the focus. */
  readonly moved: boolean;
  readonly go: Go;
}

/** The address that leads from the application to where a calculation is attached to it. */
const attachHash = '#legg-ved';

interface State {
  readonly view: Place;
}

export function usePlace(): Way {
  const [{ place, moved }, setWay] = useState<{ place: Place; moved: boolean }>({
    place: 'price',
    moved: false,
  });
  useEffect(() => {
    if (location.hash === attachHash) {
      // Gone from the address, so that it never leads anywhere else than the reader has gone since.
      history.replaceState({ view: 'attach' } satisfies State, '', location.pathname + location.search);
      setWay({ place: 'attach', moved: true });
    }
    function follow(event: PopStateEvent): void {
      setWay({ place: viewIn(event.state), moved: true });
    }
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  function go(to: Place): void {
    if (to !== place) history.pushState({ view: to } satisfies State, '');
    setWay({ place: to, moved: true });
  }
  return { place, moved, go };
}

/** History holds whatever the browser kept: only a name that is known counts. */
function viewIn(state: unknown): Place {
  const view = typeof state === 'object' && state !== null && 'view' in state ? state.view : null;
  return isPlace(view) ? view : 'price';
}
