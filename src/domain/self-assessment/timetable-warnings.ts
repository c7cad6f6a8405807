// What is odd about the days of a timetable, and which steps have none. It stops nothing.
import type { JudgedDays } from './judged-days.ts';
import { readOwnDays, type TimetableStep, takesOwnDays } from './timetable.ts';

export type DayWarning = 'deadlinePassed' | 'startPassed' | 'startBeforeDeadline';
export type StepWarning = 'latestPassed' | 'latestBeforeEarliest';

/** Of the two days that a plan is counted from. @param today YYYY-MM-DD */
export function dayWarnings(
  { deadline, start }: JudgedDays,
  today: string,
): Readonly<Record<keyof JudgedDays, readonly DayWarning[]>> {
  const ofStart: DayWarning[] = start !== null && start.day < today ? ['startPassed'] : [];
  if (start !== null && deadline !== null && start.day < deadline.day) ofStart.push('startBeforeDeadline');
  return { deadline: deadline !== null && deadline.day < today ? ['deadlinePassed'] : [], start: ofStart };
}

/** None of the two days themselves: those are warned of where they are set. @param today YYYY-MM-DD */
export function stepWarnings(
  { kind, earliest, latest }: Pick<TimetableStep, 'kind' | 'earliest' | 'latest'>,
  today: string,
): readonly StepWarning[] {
  if (latest === null || kind === 'deadline' || kind === 'start') return [];
  const warnings: StepWarning[] = latest < today ? ['latestPassed'] : [];
  return earliest !== null && latest < earliest ? [...warnings, 'latestBeforeEarliest'] : warnings;
}

/** Why a step has no last day: its own days are not understood, or not said, or the day it is counted from is not known. */
export type LackingDay = 'ownUnreadable' | 'ownUnsaid' | 'dayUnknown';

/** How many steps have no last day, by why; 0 where none. @param typed the days that steps take, as typed, by their ids */
export function lackingDays(
  steps: readonly TimetableStep[],
  deadline: JudgedDays['deadline'],
  typed: ReadonlyMap<string, string>,
): Readonly<Record<LackingDay, number>> {
  const counts: Record<LackingDay, number> = { ownUnreadable: 0, ownUnsaid: 0, dayUnknown: 0 };
  for (const step of steps)
    if (step.latest === null) counts[whyNone(step, deadline, typed.get(step.id) ?? '')] += 1;
  return counts;
}

function whyNone(step: TimetableStep, deadline: JudgedDays['deadline'], typed: string): LackingDay {
  if (isUnreadable(step, typed)) return 'ownUnreadable';
  return takesOwnDays(step) && deadline !== null ? 'ownUnsaid' : 'dayUnknown';
}

/** True for something typed that is no number of days. */
export function isUnreadable(step: TimetableStep, typed: string): boolean {
  return takesOwnDays(step) && typed.trim() !== '' && readOwnDays(typed) === null;
}
