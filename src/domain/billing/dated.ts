// What counts on a day, when it changes from day to day.
import { addDays } from '../shared/dates.ts';
import type { Exact } from '../shared/exact.ts';
import type { Dated } from './plan.ts';

export interface Stretch {
  /** YYYY-MM-DD, both days included. */
  readonly from: string;
  readonly to: string;
  readonly value: Exact;
}

/** What counts through some days, split where it changes. @param dated in order, the first on `from` or before it */
export function stretchesOf(dated: readonly Dated[], from: string, to: string): readonly Stretch[] {
  const stretches = dated.map((each, at) => {
    const next = dated[at + 1]?.from;
    const end = next === undefined ? to : addDays(next, -1);
    return { from: each.from < from ? from : each.from, to: end < to ? end : to, value: each.value };
  });
  return stretches.filter((stretch) => stretch.from <= stretch.to);
}
