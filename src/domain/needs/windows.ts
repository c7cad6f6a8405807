// A week hour by hour, as the drawing of the seven houses needs it.

/** Half is help that does not count. */
export type WindowState = 'lit' | 'half' | 'dark';
/** 24 states, from midnight. */
export type Day = readonly WindowState[];

export interface Span {
  /** The hour it begins, 0–23, and the hour it ends, 1–24. */
  readonly from: number;
  readonly to: number;
}

export function windowsIn(day: Day, state: WindowState): number {
  return day.filter((one) => one === state).length;
}

/** The unbroken stretches of a state in a day, in order. */
export function spansOf(day: Day, state: WindowState): Span[] {
  const starts = day.flatMap((one, hour) => (one === state && day[hour - 1] !== state ? [hour] : []));
  return starts.map((from) => {
    const length = day.slice(from).findIndex((one) => one !== state);
    return { from, to: length === -1 ? day.length : from + length };
  });
}
