// Shares of evening and night, weekend and public holiday, from the shifts of a week laid over a year's calendar. Clock time as
// it is written: summer time is not counted here.
import { type Exact, exact } from '../shared/exact.ts';
import { daysOf, weekdayOf } from './calendar/calendar-year.ts';
import { publicHolidays } from './calendar/public-holidays.ts';
import type { Shift } from './price/price-draft.schema.ts';

/** No shift, a clock time that is none, or no year from 1583. */
export type SharesProblem = 'noShifts' | 'notATime' | 'notAYear';

/** In per cent of all hours, exactly. Weekend is net of holidays; evening and night come on top of either. */
export interface Shares {
  readonly eveningNight: Exact;
  readonly weekend: Exact;
  readonly holiday: Exact;
}

/** Clock times as typed, and a year. */
interface WeekOfYear {
  readonly shifts: readonly Shift[];
  readonly year: string;
  readonly eveningFrom: string;
  readonly nightTo: string;
}

/** Minutes of a day, from 0; `to` is at most the day's end. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Stretch extends Span {
  readonly weekday: number;
}

const minutesInHour = 60;
const minutesInDay = 24 * minutesInHour;
const lastWeekday = 7;
const saturday = 6;

/** The first whole year of the Gregorian calendar. */
const firstYear = 1583;

/**
 * Every shift on each of its weekdays of the year. Two shifts at the same time are two people's hours. What runs past midnight on
 * New Year's Eve is counted on 1 January: the year is whole.
 */
export function weekShares(week: WeekOfYear): Shares | { readonly problem: SharesProblem } {
  const year = Number(/^\s*(\d{4})\s*$/.exec(week.year)?.[1] ?? 0);
  if (year < firstYear) return { problem: 'notAYear' };
  const [evening, night] = [minutesOf(week.eveningFrom), minutesOf(week.nightTo)];
  const stretches = week.shifts.map(stretchesOf);
  if (evening === null || night === null || stretches.includes(null)) return { problem: 'notATime' };
  const read = stretches.flatMap((each) => each ?? []);
  return read.length === 0 ? { problem: 'noShifts' } : sharesOf(sumsOf(read, year, darkOf(evening, night)));
}

/** Evening and night as stretches of one day; one that begins after midnight is one stretch: from 00:00 to 06:00. */
function darkOf(evening: number, night: number): readonly Span[] {
  if (evening < night) return [{ from: evening, to: night }];
  return [
    { from: 0, to: night },
    { from: evening, to: minutesInDay },
  ];
}

interface Minutes {
  all: number;
  eveningNight: number;
  weekend: number;
  holiday: number;
}

function sumsOf(stretches: readonly Stretch[], year: number, dark: readonly Span[]): Minutes {
  const holidays = new Set(publicHolidays(year));
  const sums: Minutes = { all: 0, eveningNight: 0, weekend: 0, holiday: 0 };
  for (const day of daysOf(year)) {
    const weekday = weekdayOf(day);
    for (const stretch of stretches.filter((each) => each.weekday === weekday)) {
      const minutes = stretch.to - stretch.from;
      sums.all += minutes;
      for (const span of dark) sums.eveningNight += overlap(stretch, span);
      if (holidays.has(day)) sums.holiday += minutes;
      else if (weekday >= saturday) sums.weekend += minutes;
    }
  }
  return sums;
}

function sharesOf({ all, eveningNight, weekend, holiday }: Minutes): Shares {
  const share = (minutes: number): Exact => exact(minutes * 100, all);
  return { eveningNight: share(eveningNight), weekend: share(weekend), holiday: share(holiday) };
}

/** Minutes that two spans of one day have in common. */
function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}

/** A shift past midnight is two stretches, the second on the weekday after, and empty when it ends at midnight; null for what is no time. */
function stretchesOf({ weekday, from, to }: Shift): readonly Stretch[] | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start === null || end === null || start === minutesInDay) return null;
  if (end > start) return [{ weekday, from: start, to: end }];
  const next = (weekday % lastWeekday) + 1;
  return [
    { weekday, from: start, to: minutesInDay },
    { weekday: next, from: 0, to: end },
  ];
}

/** «8», «08.30», «0830», «17:00» and «24:00» as minutes from midnight; null for what is no time. */
function minutesOf(typed: string): number | null {
  const [, hour, minute = '0'] = /^\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*$/.exec(typed) ?? [];
  if (hour === undefined || Number(minute) >= minutesInHour) return null;
  const minutes = Number(hour) * minutesInHour + Number(minute);
  return minutes <= minutesInDay ? minutes : null;
}
