// The day of a shift as tables have it: «1.5.2026», «01.05.26», «2026-05-01». A year of two digits is one of this century.
import { isRealDay } from '../shared/dates.ts';
import { accountDays } from './account.schema.ts';

/** `dayOutside`: a day that exists, before or after those an account can hold. */
export type ShiftDayProblem = 'noDay' | 'notADay' | 'dayOutside';

const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{2}|\d{4})$/;

export function readShiftDay(
  typed: string,
): { readonly day: string } | { readonly problem: ShiftDayProblem } {
  const text = typed.trim();
  if (text === '') return { problem: 'noDay' };
  const day = text.replace(dotted, fromDotted);
  if (!isRealDay(day)) return { problem: 'notADay' };
  return day < accountDays.first || day > accountDays.last ? { problem: 'dayOutside' } : { day };
}

function fromDotted(_typed: string, date: string, month: string, year: string): string {
  return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
