// A year's hours on a day: granted, used, planned ahead and left. Hours are granted a week and averaged over the calendar year.
// @source two suppliers' own pages, stendi.no and lifa-bpa.no: the decision is an average over the calendar year
import { addDays } from '../shared/dates.ts';
import type { Hours } from '../shared/hours.ts';
import type { Grant } from './account.schema.ts';
import { grantedIn } from './granted.ts';
import { first } from './order.ts';
import type { Period, PeriodKind } from './period.ts';
import { overlapOf, periodsIn, yearPeriod } from './periods.ts';
import type { ShiftIndex } from './shift-index.ts';
import { usedIn } from './used.ts';

/** A year of an account, seen from a day. */
export interface YearSeen {
  readonly grants: readonly Grant[];
  readonly index: ShiftIndex;
  readonly year: number;
  /** YYYY-MM-DD; may lie before the year or after it. Shifts to and with this day are used, later ones planned. */
  readonly today: string;
}

/** Exact hours. */
export interface Balance {
  /** In the whole year, and from New Year to and with today. */
  readonly granted: Hours;
  readonly grantedToDate: Hours;
  readonly used: Hours;
  readonly planned: Hours;
  /** Granted less used; below zero when more is used. */
  readonly left: Hours;
  /** Less what is planned, too. */
  readonly leftAfterPlanned: Hours;
}

/** One step down, to the end of its period. */
export interface BurnDownStep {
  readonly period: Period;
  /** In the period alone. */
  readonly granted: Hours;
  readonly used: Hours;
  readonly planned: Hours;
  /** Of the year's hours at the end of the period, when all that is planned is worked; below zero when more is used. */
  readonly left: Hours;
  /** What would be left if hours were used day by day as they are granted. */
  readonly leftIfEven: Hours;
}

export function balanceOf(seen: YearSeen): Balance {
  const year = yearPeriod(seen.year);
  const [granted, { used, planned }] = [grantedIn(seen.grants, year), usedAndPlanned(seen, year)];
  return {
    granted,
    grantedToDate: grantedIn(seen.grants, upTo(seen.today, year)),
    used,
    planned,
    left: granted.sub(used),
    leftAfterPlanned: granted.sub(used).sub(planned),
  };
}

/** The year's periods in order; weeks that cross New Year are cut. */
export function burnDown(seen: YearSeen, kind: Exclude<PeriodKind, 'year'>): readonly BurnDownStep[] {
  const year = yearPeriod(seen.year);
  let left = grantedIn(seen.grants, year);
  let leftIfEven = left;
  return periodsIn(kind, year).map((period) => {
    const granted = grantedIn(seen.grants, period);
    const { used, planned } = usedAndPlanned(seen, period);
    left = left.sub(used).sub(planned);
    leftIfEven = leftIfEven.sub(granted);
    return { period, granted, used, planned, left, leftIfEven };
  });
}

function usedAndPlanned({ index, today }: YearSeen, period: Period): { used: Hours; planned: Hours } {
  const ahead = overlapOf(period, { from: addDays(today, 1), to: period.to });
  const all = usedIn(index, period).used;
  const used = usedIn(index, upTo(today, period)).used;
  return { used, planned: ahead ? all.sub(used) : all.sub(all) };
}

/** Empty, that is to say turned, when the day lies before the period. */
function upTo(day: string, { from, to }: Period): Period {
  return { from, to: first(day, to) };
}
