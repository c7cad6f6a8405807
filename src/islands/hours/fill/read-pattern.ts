// A week that comes again, as it is typed, and what it is or why not.
import type { Period } from '#domain/hours/period.ts';
import { daysIn } from '#domain/hours/periods.ts';
import type { PatternShift } from '#domain/hours/repeat.ts';
import type { TypedDay } from '#domain/shared/read-day.ts';
import { hoursFill as words } from '#text/nb/hours-fill.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';
import { readShift, type TypedShift } from '../shifts/typed-shift.ts';
import { dayProblems, readTypedDay } from '../typed-days.ts';

export interface TypedPattern extends Omit<TypedShift, 'day'> {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekdays: readonly number[];
  readonly from: TypedDay;
  readonly to: TypedDay;
}

interface PatternRead {
  readonly pattern: readonly PatternShift[];
  /** null while something is wrong. */
  readonly period: Period | null;
  /** In the order of the fields. */
  readonly problems: readonly FieldProblem[];
}

/** Two years, a leap year among them. */
const mostDays = 731;

export function readPattern({ weekdays, from, to, ...typed }: TypedPattern): PatternRead {
  const { shift, problems } = readShift({ ...typed, day: '' }, 'fill');
  const [first, last] = [readTypedDay(from), readTypedDay(to)];
  const found = [
    ...problems,
    ...(weekdays.length === 0 ? [problem('fill-weekday-1', words.days, words.noDays)] : []),
    ...dayProblems(first, 'fill-from', words.from),
    ...dayProblems(last, 'fill-to', words.to),
  ];
  if (!shift || found.length > 0 || 'problem' in first || 'problem' in last) return refused(found);
  const period = { from: first.day, to: last.day };
  if (daysIn(period) === 0) return refused([problem('fill-to', words.to, words.turned)]);
  if (daysIn(period) > mostDays) return refused([problem('fill-to', words.to, words.tooLong)]);
  const { day: _, ...each } = shift;
  return { pattern: weekdays.map((weekday) => ({ ...each, weekday })), period, problems: [] };
}

function refused(problems: readonly FieldProblem[]): PatternRead {
  return { pattern: [], period: null, problems };
}

function problem(id: string, label: string, inline: string): FieldProblem {
  return { id, inline, sentence: `${label}: ${inline}` };
}
