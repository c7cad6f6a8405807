// A year counted: its days, weekends and public holidays.
import { addDays } from '../../shared/dates.ts';
import { easterSunday } from './easter.ts';
import { publicHolidays } from './public-holidays.ts';

export interface CalendarYear {
  readonly days: number;
  /** YYYY-MM-DD */
  readonly easterSunday: string;
  readonly publicHolidays: number;
  /** Those on a Saturday or a Sunday. */
  readonly publicHolidaysOnWeekend: number;
  /** All of them, holidays too. */
  readonly saturdays: number;
  readonly sundays: number;
  /** Monday to Friday that are no holiday. */
  readonly ordinaryWeekdays: number;
}

/** @param year from 1583, to 9999 */
export function calendarYear(year: number): CalendarYear {
  const days = daysOf(year);
  const holidays = publicHolidays(year);
  const on = (...weekdays: number[]): string[] => days.filter((day) => weekdays.includes(weekdayOf(day)));
  return {
    days: days.length,
    easterSunday: easterSunday(year),
    publicHolidays: holidays.length,
    publicHolidaysOnWeekend: on(6, 7).filter((day) => holidays.includes(day)).length,
    saturdays: on(6).length,
    sundays: on(7).length,
    ordinaryWeekdays: on(1, 2, 3, 4, 5).filter((day) => !holidays.includes(day)).length,
  };
}

/** Every day of a year, in order. @param year of four digits */
export function daysOf(year: number): readonly string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}
