// Where the reader has been in this tool, by the number of each step. The browser's history holds the number alone; the
// places are in memory, so nothing of them can be read from the history afterwards.
import type { Place } from './view-props.ts';

export interface Stop {
  readonly place: Place;
  /** The reader came from the result to change something, and goes back there. */
  readonly returning: boolean;
}

export interface Trail {
  readonly step: number;
  readonly stops: ReadonlyMap<number, Stop>;
}

/** What `history.state` may be, and nothing more. */
export interface StepState {
  readonly step: number;
}

/** @param step where the browser's history already stands, when the page was loaded anew */
export function beginTrail(opening: Place, step = 0): Trail {
  return { step, stops: new Map([[step, { place: opening, returning: false }]]) };
}

/** One step on; what lay ahead is forgotten, as the browser forgets it. */
export function advance(trail: Trail, place: Place): Trail {
  const step = trail.step + 1;
  const kept = [...trail.stops].filter(([earlier]) => earlier < step);
  return { step, stops: new Map([...kept, [step, { place, returning: returns(trail, place) }]]) };
}

/** Where the browser's own back and forward lead. A step from before the page was loaded is the opening. */
export function arrive(trail: Trail, step: number, opening: Place): Trail {
  const stops = trail.stops.has(step)
    ? trail.stops
    : new Map([...trail.stops, [step, { place: opening, returning: false }]]);
  return { step, stops };
}

export function stopOf({ step, stops }: Trail): Stop {
  const stop = stops.get(step);
  if (stop === undefined) throw new Error('A trail has a stop at every step it stands on.');
  return stop;
}

/** The step of a state of the history; null when the state is not of this tool. */
export function stepOf(state: unknown): number | null {
  const step = state instanceof Object && 'step' in state ? state.step : null;
  return Number.isInteger(step) ? (step as number) : null;
}

/**
 * What a page begins with. Only a page that was loaded anew has lost what was in memory before the same reader's eyes;
 * whoever comes back to it later is told nothing of a step that somebody once stood on.
 * @param state of the history, as the page found it
 * @param navigation how the browser came to the page: `PerformanceNavigationTiming.type`; undefined where it does not say
 */
export function arrival(state: unknown, navigation: string | undefined): { step: number; reloaded: boolean } {
  const step = navigation === 'reload' ? (stepOf(state) ?? 0) : 0;
  return { step, reloaded: step > 0 };
}

function returns(trail: Trail, { view }: Place): boolean {
  if (view !== 'question' && view !== 'needs') return false;
  const from = stopOf(trail);
  return from.place.view === 'result' || from.place.view === 'papers' || from.returning;
}
