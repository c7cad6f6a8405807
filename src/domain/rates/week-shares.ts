// Shares of evening and night, weekend and public holiday, from the shifts of a week laid over a year's calendar. Clock time as
// it is written: summer time is not counted here.
import { type Exact, exact } from '../shared/exact.ts';
import { daysOf, weekdayOf } from './calendar/calendar-year.ts';
import { publicHolidays } from './calendar/public-holidays.ts';
import type { Shift } from './price/price-draft.schema.ts';

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

/** Minutes of a day, from 0; `to` is above `from` and at most a day's end. */
interface Stretch {
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}

const minutesInHour = 60;
const minutesInDay = 24 * minutesInHour;
const lastWeekday = 7;
const saturday = 6;

export function weekShares(week: WeekOfYear): Shares | { readonly problem: SharesProblem } {
  const year = /^\s*(\d{4})\s*$/.exec(week.year)?.[1];
  const [evening, night] = [minutesOf(week.eveningFrom), minutesOf(week.nightTo)];
  const stretches = week.shifts.map(stretchesOf);
  if (year === undefined || Number(year) < firstYear) return { problem: 'notAYear' };
  if (evening === null || night === null || stretches.includes(null)) return { problem: 'notATime' };
  const sums = sumsOf(
    stretches.flatMap((each) => each ?? []),
    Number(year),
    evening,
    night,
  );
  return sums.all === 0 ? { problem: 'noShifts' } : sharesOf(sums);
}

/** The first whole year of the Gregorian calendar. */
const firstYear = 1583;

interface Minutes {
  all: number;
  eveningNight: number;
  weekend: number;
  holiday: number;
}

function sumsOf(stretches: readonly Stretch[], year: number, evening: number, night: number): Minutes {
  const holidays = new Set(publicHolidays(year));
  const sums: Minutes = { all: 0, eveningNight: 0, weekend: 0, holiday: 0 };
  for (const day of daysOf(year)) {
    const weekday = weekdayOf(day);
    for (const { from, to } of stretches.filter((stretch) => stretch.weekday === weekday)) {
      sums.all += to - from;
      sums.eveningNight += overlap(from, to, 0, night) + overlap(from, to, evening, minutesInDay);
      if (holidays.has(day)) sums.holiday += to - from;
      else if (weekday >= saturday) sums.weekend += to - from;
    }
  }
  return sums;
}

function sharesOf({ all, eveningNight, weekend, holiday }: Minutes): Shares {
  const share = (minutes: number): Exact => exact(minutes * 100, all);
  return { eveningNight: share(eveningNight), weekend: share(weekend), holiday: share(holiday) };
}

/** Minutes that two stretches of one day have in common. */
function overlap(from: number, to: number, start: number, end: number): number {
  return Math.max(0, Math.min(to, end) - Math.max(from, start));
}

/** A shift past midnight is two stretches. */
function stretchesOf({ weekday, from, to }: Shift): readonly Stretch[] | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start === null || end === null) return null;
  if (end > start) return [{ weekday, from: start, to: end }];
  const next = (weekday % lastWeekday) + 1;
  const tail = { weekday: next, from: 0, to: end };
  return [{ weekday, from: start, to: minutesInDay }, ...(end > 0 ? [tail] : [])];
}

/** «8», «08.30», «0830», «17:00» as minutes from midnight; null for what is no time. */
function minutesOf(typed: string): number | null {
  const [, hour, minute = '0'] = /^\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*$/.exec(typed) ?? [];
  if (hour === undefined) return null;
  const minutes = Number(hour) * minutesInHour + Number(minute);
  return Number(minute) < minutesInHour && minutes <= minutesInDay ? minutes % minutesInDay : null;
}
