// A day in three fields: as it is typed, and what is wrong with it.
import { type DayRead, readDay, type TypedDay } from '#domain/shared/read-day.ts';
import { hoursDayProblems } from '#text/nb/hours-granted.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';

const between = { first: '2000-01-01', last: '2099-12-31' };

/** The day as one would type it. @param day YYYY-MM-DD */
export function typedDay(day: string): TypedDay {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

export function readTypedDay(typed: TypedDay): DayRead {
  return readDay(typed, between);
}

/** Empty when it is a day. @param id of the first field */
export function dayProblems(read: DayRead, id: string, label: string): readonly FieldProblem[] {
  if ('day' in read) return [];
  const inline = hoursDayProblems[read.problem];
  return [{ id, inline, sentence: `${label}: ${inline}` }];
}
