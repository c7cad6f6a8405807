// The calendar's weeks, months, quarters and years as stretches of whole days. Weeks are those of ISO 8601, Monday to Sunday.
import { weekdayOf } from '../rates/calendar/calendar-year.ts';
import { addDays, addMonths } from '../shared/dates.ts';
import { first, last } from './order.ts';
import type { Period, PeriodKind } from './period.ts';

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** The whole week, month, quarter or year that a day is in. */
export function periodOf(kind: PeriodKind, day: string): Period {
  if (kind === 'week') {
    const monday = addDays(day, 1 - weekdayOf(day));
    return { from: monday, to: addDays(monday, 6) };
  }
  const months = monthsIn[kind];
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % months);
  const from = `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, months), -1) };
}

/** The weeks, months, quarters or years of a period, in order; the first and the last are cut to it. */
export function periodsIn(kind: PeriodKind, whole: Period): readonly Period[] {
  const periods: Period[] = [];
  for (let from = whole.from; from <= whole.to; ) {
    const { to } = periodOf(kind, from);
    periods.push({ from, to: first(to, whole.to) });
    from = addDays(to, 1);
  }
  return periods;
}

/** The one before or after: the week of a week, the month of a month. @param steps −1, 1 or more */
export function periodBeside(kind: PeriodKind, { from }: Period, steps: number): Period {
  return periodOf(kind, kind === 'week' ? addDays(from, 7 * steps) : addMonths(from, monthsIn[kind] * steps));
}

export function yearPeriod(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The number of a week, and the year it is counted in: that of its Thursday. */
export function weekNumber(day: string): { readonly week: number; readonly year: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = Number(thursday.slice(0, 4));
  return { week: Math.ceil(daysIn({ from: `${year}-01-01`, to: thursday }) / 7), year };
}

/** Both days counted; none when it ends before it begins. */
export function daysIn({ from, to }: Period): number {
  return Math.max(0, dayNumber(to) - dayNumber(from) + 1);
}

/** What two stretches have in common; null when nothing. */
export function overlapOf(one: Period, other: Period): Period | null {
  const shared = { from: last(one.from, other.from), to: first(one.to, other.to) };
  return shared.from <= shared.to ? shared : null;
}

/** Days since 1 January 1970. */
export function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}
