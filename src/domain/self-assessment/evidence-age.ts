// How old a document may be on a day, in whole calendar months. A document of 28 February is six months old on 28 August.
// Where a month has no such day, its last day counts: one of 31 August is six months old on the last day of February.
import { addDays, addMonths } from '../shared/dates.ts';

/** True when a document of the day `issued` is older than so many months on the day `on`. Days are YYYY-MM-DD. */
export function isOlderThan(months: number, issued: string, on: string): boolean {
  return addMonths(issued, months) < on;
}

/** The first day a document can be of and not be too old on the day `on`, YYYY-MM-DD. */
export function earliestIssueDay(months: number, on: string): string {
  let day = addMonths(on, -months);
  // From the end of a long month back to a short one, the last day there is already too early.
  while (isOlderThan(months, day, on)) day = addDays(day, 1);
  return day;
}
