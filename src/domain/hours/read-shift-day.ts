// The day of a shift as tables have it: «1.5.2026», «01.05.26», «2026-05-01», «fredag 1. mai 2026». A year of two digits is one of this
// century. With slashes it is asked for again: in some spreadsheets the month comes first.
import { isRealDay } from '../shared/dates.ts';
import { monthNamed } from '../shared/read-month.ts';
import { accountDays } from './account.schema.ts';

/**
 * `notADay`: written as a day, and not in the calendar. `unreadDay`: not written as a day. `noYear`: day and month alone.
 * `dayOutside`: a day that exists, before or after those an account can hold.
 */
export type ShiftDayProblem = 'noDay' | 'notADay' | 'unreadDay' | 'noYear' | 'slashed' | 'dayOutside';

const weekday = /^(?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?[.,]? +(?=\d)/i;
const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{2}|\d{4})$/;
const named = /^(\d{1,2})\.? ?(\p{L}+\.?) (\d{2}|\d{4})$/u;
const slashed = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/;
const withoutYear = /^\d{1,2}(?:[./] ?\d{1,2}\.?|\.? ?(?!\d)\p{L}+\.?)$/u;
const written = /^\d{4}-\d{2}-\d{2}$/;

export function readShiftDay(
  typed: string,
): { readonly day: string } | { readonly problem: ShiftDayProblem } {
  const text = typed.trim().replace(weekday, '');
  if (text === '') return { problem: 'noDay' };
  if (slashed.test(text)) return { problem: 'slashed' };
  if (withoutYear.test(text)) return { problem: 'noYear' };
  const day = text.replace(dotted, fromParts).replace(named, fromParts);
  if (!written.test(day)) return { problem: 'unreadDay' };
  if (!isRealDay(day)) return { problem: 'notADay' };
  return day < accountDays.first || day > accountDays.last ? { problem: 'dayOutside' } : { day };
}

function fromParts(typed: string, date: string, month: string, year: string): string {
  const number = /\d/.test(month) ? month : monthNamed(month);
  if (number === null) return typed;
  return `${year.padStart(4, '20')}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
}
