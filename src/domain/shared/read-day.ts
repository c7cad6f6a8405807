// A day as people type it, in three fields: day, month, year. No clock: the last day allowed is given.
import { ageOn, isRealDay } from './dates.ts';
import { monthNamed } from './read-month.ts';

export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type DayProblemCode = 'empty' | 'notADay' | 'tooLate' | 'tooEarly';

export type DayRead = { readonly day: string } | { readonly problem: DayProblemCode };

/** Nobody is older, as far as answers are kept. */
const highestAge = 120;

/** @returns the day, YYYY-MM-DD; spaces and a full stop do no harm, a month may be a word, and the year has four digits */
export function readDay(
  typed: TypedDay,
  between: { readonly first: string; readonly last: string },
): DayRead {
  const [year, month, date] = [typed.year, typed.month, typed.day].map((part) => part.replace(/[\s.]/g, ''));
  if (!year && !month && !date) return { problem: 'empty' };
  const number = String(monthNamed(month ?? '') ?? month);
  const day = `${year}-${number.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  if (!isRealDay(day)) return { problem: 'notADay' };
  if (day > between.last) return { problem: 'tooLate' };
  return day < between.first ? { problem: 'tooEarly' } : { day };
}

/** As `readDay`, of somebody who lives: not in the future, and not more than 120 years old. @param today YYYY-MM-DD */
export function readBirthDate(typed: TypedDay, today: string): DayRead {
  const read = readDay(typed, { first: '1000-01-01', last: today });
  if ('day' in read && ageOn(read.day, today) > highestAge) return { problem: 'tooEarly' };
  return read;
}
