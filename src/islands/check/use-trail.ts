// The trail tied to the browser's history: one address, and a number in each state.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CheckSite } from './site.ts';
import {
  advance,
  arrival,
  arrive,
  beginTrail,
  type StepState,
  type Stop,
  stepOf,
  stopOf,
  type Trail,
} from './trail.ts';
import type { Place } from './view-props.ts';

export interface Way {
  readonly stop: Stop;
  readonly step: number;
  /** false until the reader has moved. */
  readonly moved: boolean;
  /** The page was loaded while the reader stood inside the tool: what was only in memory is gone. */
  readonly reloaded: boolean;
  readonly go: (place: Place) => void;
  /** The opening again, and a state of the history that tells nothing. */
  readonly forget: () => void;
}

export function useTrail(view: CheckSite['opening']): Way {
  const [trail, setTrail] = useState(() => beginTrail({ view }));
  const [moved, setMoved] = useState(false);
  const [reloaded, setReloaded] = useState(false);
  const latest = useRef(trail);

  const show = useCallback((next: Trail): void => {
    latest.current = next;
    setTrail(next);
  }, []);

  useEffect(() => {
    const { step, reloaded } = arrival(history.state, navigationType());
    setReloaded(reloaded);
    history.replaceState({ step } satisfies StepState, '');
    show(beginTrail({ view }, step));

    function follow(event: PopStateEvent): void {
      const to = stepOf(event.state);
      // A link inside the page, such as the one past the menu: the reader stays.
      if (to === null) {
        history.replaceState({ step: latest.current.step } satisfies StepState, '');
        return;
      }
      setMoved(true);
      show(arrive(latest.current, to, { view }));
    }
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [show, view]);

  function go(place: Place): void {
    const { step } = latest.current;
    const next = advance(latest.current, place);
    // The state may have been emptied. Writing it takes a slow phone a while.
    if (stepOf(history.state) !== step) history.replaceState({ step } satisfies StepState, '');
    history.pushState({ step: next.step } satisfies StepState, '');
    setMoved(true);
    show(next);
  }

  function forget(): void {
    history.replaceState(null, '');
    setReloaded(false);
    setMoved(true);
    show(beginTrail({ view }, latest.current.step));
  }

  return { stop: stopOf(trail), step: trail.step, moved, reloaded, go, forget };
}

function navigationType(): string | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming ? entry.type : undefined;
}
