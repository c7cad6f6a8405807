// A week laid over a stretch of days, and «som forrige uke». What would be there twice is left out and told; nothing that is there is
// changed, so the caller can undo by keeping the list from before.
import { weekdayOf } from '../rates/calendar/calendar-year.ts';
import { addDays } from '../shared/dates.ts';
import { type NewShift, overlapFinder } from './new-shift.ts';
import type { Period } from './period.ts';
import { periodOf } from './periods.ts';

/** A shift on a day of the week: 1 is Monday, 7 is Sunday. */
export interface PatternShift extends Omit<NewShift, 'day'> {
  readonly weekday: number;
}

export interface Laid {
  /** By day, then in the pattern's order. */
  readonly shifts: readonly NewShift[];
  /** Those that would be at the same time as one of the same assistant that is there. */
  readonly leftOut: readonly NewShift[];
}

/** Both days of the period included. */
export function repeatWeek(
  pattern: readonly PatternShift[],
  period: Period,
  there: readonly NewShift[],
): Laid {
  const wanted: NewShift[] = [];
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
    const ofDay = pattern.filter(({ weekday }) => weekday === weekdayOf(day));
    wanted.push(...ofDay.map(({ weekday: _, ...shift }) => ({ ...shift, day })));
  }
  const isThere = overlapFinder(there);
  return {
    shifts: wanted.filter((shift) => !isThere(shift)),
    leftOut: wanted.filter(isThere),
  };
}

/** The week before laid into the week that `day` is in. @param there all shifts, of both weeks */
export function copyWeekBefore(there: readonly NewShift[], day: string): Laid {
  const week = periodOf('week', day);
  return repeatWeek(patternOf(there, addDays(week.from, -7)), week, there);
}

/** The shifts that begin in the week that `day` is in, as a pattern, by weekday. */
export function patternOf(shifts: readonly NewShift[], day: string): readonly PatternShift[] {
  const week = periodOf('week', day);
  return shifts
    .filter((shift) => shift.day >= week.from && shift.day <= week.to)
    .map(({ day: shiftDay, from, to, assistant, isAbroad }) => ({
      weekday: weekdayOf(shiftDay),
      from,
      to,
      assistant,
      isAbroad,
    }))
    .sort((a, b) => a.weekday - b.weekday);
}
