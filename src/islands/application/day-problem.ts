// What is wrong with a typed day, in words, with a day that would be right.
import { addMonths } from '#domain/shared/dates.ts';
import { hasShortYear, readTypedDay } from '#domain/shared/read-typed-day.ts';
import { dayWords as words } from '#text/nb/application-days.ts';

/** Whether a field asks for a day that has been, as of a document, or for one that comes, as of a plan. */
export type DayTense = 'past' | 'toCome';

/** The first of a month some months away, which the field takes without a warning. @param today YYYY-MM-DD */
export function exampleDay(tense: DayTense, today: string): string {
  return `${addMonths(today, tense === 'past' ? -2 : 4).slice(0, 8)}01`;
}

/** undefined for a day, and for nothing: what that makes of the answer is told elsewhere. */
export function dayProblem(typed: string, tense: DayTense, today: string): string | undefined {
  const read = readTypedDay(typed);
  if ('day' in read || read.problem === 'empty') return undefined;
  const example = exampleDay(tense, today);
  return hasShortYear(typed) ? words.shortYear(example) : words.notADay(example);
}
