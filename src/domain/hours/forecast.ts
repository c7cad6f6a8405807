// Where a year's hours end: by the shifts that are planned, and at the pace of the last weeks.
import { addDays } from '../shared/dates.ts';
import type { Hours } from '../shared/hours.ts';
import { balanceOf, type YearSeen } from './balance.ts';
import type { Period } from './period.ts';
import { daysIn, overlapOf, yearPeriod } from './periods.ts';
import { usedIn } from './used.ts';

/** The pace is that of so many weeks to and with today. */
const paceWeeks = 8;
const daysInWeek = 7;

export interface Forecast {
  /** Used in the whole year when what is planned is worked, and nothing else. */
  readonly planned: Hours;
  /** null before the year and after it, and until a whole week has passed since the first shift. */
  readonly atPace: Pace | null;
}

export interface Pace {
  /** The days it is taken from: whole weeks, to and with today. They may begin before New Year. */
  readonly from: Period;
  readonly weeks: number;
  readonly hoursPerWeek: Hours;
  /** Used in the whole year when the days after today are as those weeks; what is planned is not counted. */
  readonly used: Hours;
}

/** Exact hours, not rounded. */
export function forecastOf(seen: YearSeen): Forecast {
  const { used, planned } = balanceOf(seen);
  return { planned: used.add(planned), atPace: paceOf(seen, used) };
}

function paceOf({ index, year, today }: YearSeen, used: Hours): Pace | null {
  const whole = yearPeriod(year);
  const first = index.shifts[0]?.day;
  if (!overlapOf(whole, { from: today, to: today }) || first === undefined) return null;
  const weeks = Math.min(paceWeeks, Math.floor(daysIn({ from: first, to: today }) / daysInWeek));
  if (weeks === 0) return null;
  const from = { from: addDays(today, 1 - weeks * daysInWeek), to: today };
  const hoursPerWeek = usedIn(index, from).used.div(weeks);
  const daysLeft = daysIn({ from: addDays(today, 1), to: whole.to });
  return { from, weeks, hoursPerWeek, used: used.add(hoursPerWeek.mul(daysLeft).div(daysInWeek)) };
}
