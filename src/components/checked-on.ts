// The day a page was last checked, when it shows several things: the oldest of their days.

/** @param days YYYY-MM-DD @param whenNone what the page falls back on when it shows nothing */
export function oldest(days: readonly string[], whenNone: string): string {
  return [...days].sort()[0] ?? whenNone;
}
