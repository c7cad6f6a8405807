// What is wrong with a typed day, in words.
import { hasShortYear, readTypedDay } from '#domain/shared/read-typed-day.ts';
import { dayWords as words } from '#text/nb/application-days.ts';

/** undefined for a day, and for nothing: what that makes of the answer is told elsewhere. */
export function dayProblem(typed: string): string | undefined {
  const read = readTypedDay(typed);
  if ('day' in read || read.problem === 'empty') return undefined;
  return hasShortYear(typed) ? words.shortYear : words.notADay;
}
