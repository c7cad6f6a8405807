// What a year's account shows before it is too late: hours that run out, weeks above what is granted, and hours that lapse.
// @source two suppliers' own pages, stendi.no and lifa-bpa.no: the decision is an average over the calendar year, and unused hours are
// not carried over. What the municipality says of either is not known.
import { addDays } from '../shared/dates.ts';
import { type Hours, hours } from '../shared/hours.ts';
import { balanceOf, type YearSeen } from './balance.ts';
import { minutesInHour } from './clock-times.ts';
import { forecastOf } from './forecast.ts';
import { grantedIn, grantStretches } from './granted.ts';
import { minutesOfPiece } from './norwegian-clock.ts';
import type { Period } from './period.ts';
import { periodOf, periodsIn, weekNumber, yearPeriod } from './periods.ts';
import { minutesIn, piecesIn } from './shift-index.ts';
import { usedIn } from './used.ts';

const daysInWeek = 7;

/**
 * Exact hours.
 * `usedUp`: more is used by today than the year has. `planRunsOut`: it will be, when what is planned is worked. `paceRunsOut`: it will
 * be, at the pace of the last weeks. Of these: by how many hours at year's end (today, when used up), and the day the last hour goes.
 * `unusedLapse`: hours of the year that no shift has, used or planned. `withoutGrant`: hours on days with no grant in force.
 */
export type YearFinding =
  | { readonly code: 'usedUp' | 'planRunsOut' | 'paceRunsOut'; readonly over: Hours; readonly from: string }
  | { readonly code: 'unusedLapse'; readonly hours: Hours }
  | { readonly code: 'withoutGrant'; readonly hours: Hours; readonly from: string };

/** A week in which more is used than its own hours: not wrong in itself, as hours are averaged over the year. */
export interface WeekOver {
  readonly period: Period;
  readonly granted: Hours;
  readonly used: Hours;
}

/** Never `planRunsOut` or `paceRunsOut` together with `usedUp`. Empty when nothing is granted or used. */
export function yearFindings(seen: YearSeen): readonly YearFinding[] {
  const { granted, used, leftAfterPlanned } = balanceOf(seen);
  const lapse = leftAfterPlanned.gt(0) ? [{ code: 'unusedLapse', hours: leftAfterPlanned } as const] : [];
  const found = used.gt(granted)
    ? [{ code: 'usedUp', over: used.sub(granted), from: dayOut(seen, granted) } as const]
    : [...planRunsOut(seen, granted), ...paceRunsOut(seen, granted, used)];
  return [...found, ...lapse, ...withoutGrant(seen)];
}

/** Whole weeks whose Thursday is in the year, in order. */
export function weeksOver({ grants, index, year }: YearSeen): readonly WeekOver[] {
  return periodsIn('week', yearPeriod(year))
    .map(({ from }) => periodOf('week', from))
    .filter(({ from }) => weekNumber(from).year === year)
    .map((period) => ({ period, granted: grantedIn(grants, period), used: usedIn(index, period).used }))
    .filter(({ granted, used }) => used.gt(granted));
}

function planRunsOut(seen: YearSeen, granted: Hours): YearFinding[] {
  const { planned } = forecastOf(seen);
  if (planned.lte(granted)) return [];
  return [{ code: 'planRunsOut', over: planned.sub(granted), from: dayOut(seen, granted) }];
}

function paceRunsOut(seen: YearSeen, granted: Hours, used: Hours): YearFinding[] {
  const { atPace } = forecastOf(seen);
  if (!atPace?.used.gt(granted)) return [];
  // More is used by the pace than is granted, so the pace is above zero.
  const wholeDays = granted.sub(used).mul(daysInWeek).div(atPace.hoursPerWeek).floor();
  const from = addDays(seen.today, Number(wholeDays) + 1);
  return [{ code: 'paceRunsOut', over: atPace.used.sub(granted), from }];
}

/** The first day by whose end more is used and planned in the year than is granted. Asked only when there is one. */
function dayOut({ index, year }: YearSeen, granted: Hours): string {
  const { from, to } = yearPeriod(year);
  const minutes = granted.mul(minutesInHour);
  const found = piecesIn(index, { from, to }).find(({ day }) =>
    minutes.lt(minutesIn(index, { from, to: day }).used),
  );
  return found?.day ?? to;
}

function withoutGrant({ grants, index, year }: YearSeen): YearFinding[] {
  const held = grantStretches(grants, yearPeriod(year));
  const pieces = piecesIn(index, yearPeriod(year)).filter(
    ({ day }) => !held.some(({ from, to }) => from <= day && day <= to),
  );
  const [first] = pieces;
  const minutes = pieces.reduce((all, piece) => all + minutesOfPiece(piece), 0);
  return first ? [{ code: 'withoutGrant', hours: hours(minutes, minutesInHour), from: first.day }] : [];
}
