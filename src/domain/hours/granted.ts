// Granted hours of any stretch: hours a week / 7 × calendar days, through changes and pauses. An open grant holds until the next one
// begins, another to and with its last day. Where two have the same day, the one that began last holds.
// Calendar days, since no other convention handles starts and changes in mid-year, and leap years, without special rules.
import { addDays } from '../shared/dates.ts';
import { type Hours, hours, sum } from '../shared/hours.ts';
import type { Grant } from './account.schema.ts';
import { order } from './order.ts';
import type { Period } from './period.ts';
import { daysIn, overlapOf } from './periods.ts';

/** Days with the same hours a week. */
export interface GrantStretch extends Period {
  readonly days: number;
  readonly hoursPerWeek: Hours;
  /** Exact, not rounded. */
  readonly hours: Hours;
}

/** `overlap`: the days are in two grants. `gap`: no grant has the days, between two that have. `turned`: it ends before it begins, and counts for nothing. */
export interface GrantFinding {
  readonly code: 'overlap' | 'gap' | 'turned';
  readonly from: string;
  /** The last day; null when it has none. */
  readonly to: string | null;
}

/** The last day that has a day after it. */
const lastDay = '9999-12-30';
const daysInWeek = 7;

/** In order of days; days without a grant are left out. */
export function grantStretches(grants: readonly Grant[], period: Period): readonly GrantStretch[] {
  return timelineOf(grants).flatMap(({ holding, ...days }) => {
    const shared = overlapOf(days, period);
    const grant = holding.at(-1);
    if (!shared || !grant) return [];
    const [count, perWeek] = [daysIn(shared), hours(grant.hoursPerWeek)];
    return [{ ...shared, days: count, hoursPerWeek: perWeek, hours: perWeek.mul(count).div(daysInWeek) }];
  });
}

/** Exact, not rounded; none for days without a grant. */
export function grantedIn(grants: readonly Grant[], period: Period): Hours {
  return sum(grantStretches(grants, period).map((stretch) => stretch.hours));
}

/** In order of days, those turned first. Days before the first grant and after the last are no gap. */
export function grantFindings(grants: readonly Grant[]): readonly GrantFinding[] {
  const turned = grants.filter(isTurned).map(({ from, to }): GrantFinding => ({ code: 'turned', from, to }));
  const found = timelineOf(grants).flatMap(({ holding, from, to }): GrantFinding[] => {
    if (holding.length === 1) return [];
    return [{ code: holding.length === 0 ? 'gap' : 'overlap', from, to: to === lastDay ? null : to }];
  });
  return [...turned, ...found];
}

/** The last day a grant holds: its own, or the day before the next begins; null when it goes on. */
export function lastDayHeld(grant: Grant, grants: readonly Grant[]): string | null {
  const held = lastDayOf(
    grant,
    grants.toSorted((a, b) => order(a.from, b.from)),
  );
  return held === lastDay ? null : held;
}

interface Held extends Period {
  /** Those that have the days, the one that counts last. */
  readonly holding: readonly Grant[];
}

/** From the first day with a grant to the last, cut where what holds changes. */
function timelineOf(grants: readonly Grant[]): readonly Held[] {
  // Sorting is stable: of two with the same first day, the later in the list holds.
  const ordered = grants.filter((grant) => !isTurned(grant)).sort((a, b) => order(a.from, b.from));
  const spans = ordered.map((grant) => ({ grant, from: grant.from, to: lastDayOf(grant, ordered) }));
  const cuts = [...new Set(spans.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort(order);
  return cuts.slice(0, -1).map((from, nth) => ({
    from,
    to: addDays(cuts[nth + 1] ?? from, -1),
    holding: spans.filter((span) => span.from <= from && from <= span.to).map(({ grant }) => grant),
  }));
}

function lastDayOf({ from, to }: Grant, ordered: readonly Grant[]): string {
  const next = ordered.find((each) => each.from > from);
  return to ?? (next ? addDays(next.from, -1) : lastDay);
}

function isTurned({ from, to }: Grant): boolean {
  return to !== null && to < from;
}
