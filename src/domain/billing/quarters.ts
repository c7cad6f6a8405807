// The quarters of a year, and how many weeks some days of one are.
import { addDays, addMonths } from '../shared/dates.ts';
import { type Exact, exact } from '../shared/exact.ts';
import type { Convention } from './billing-draft.schema.ts';

export interface Quarter {
  /** 1–4 */
  readonly quarter: number;
  /** YYYY-MM-DD, both days included. */
  readonly from: string;
  readonly to: string;
}

const dayMilliseconds = 86_400_000;
/** Four of them make 52. */
const weeksInQuarter = 13;

/** @param year of four digits */
export function quartersOf(year: number): readonly Quarter[] {
  return [1, 2, 3, 4].map((quarter) => {
    const from = addMonths(`${year}-01-01`, 3 * (quarter - 1));
    return { quarter, from, to: addDays(addMonths(from, 3), -1) };
  });
}

/** Both days included; below one when `to` is before `from`. */
export function daysIn(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMilliseconds + 1;
}

/** Weeks, exactly. By 52 weeks a quarter is 13, and a part of one is its share of the quarter's days. */
export function weeksIn(days: number, quarter: Quarter, convention: Convention): Exact {
  if (convention === 'calendarDays') return exact(days, 7);
  return exact(weeksInQuarter * days, daysIn(quarter.from, quarter.to));
}
