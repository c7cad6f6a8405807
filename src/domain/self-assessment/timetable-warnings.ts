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

/** None of the two days themselves, which are warned of where they are set, nor of what is done. @param today YYYY-MM-DD */
export function stepWarnings(
  { kind, earliest, latest, isAttached }: Pick<TimetableStep, 'kind' | 'earliest' | 'latest' | 'isAttached'>,
  today: string,
): readonly StepWarning[] {
  if (latest === null || isAttached || kind === 'deadline' || kind === 'start') return [];
  const warnings: StepWarning[] = latest < today ? ['latestPassed'] : [];
  return earliest !== null && latest < earliest ? [...warnings, 'latestBeforeEarliest'] : warnings;
}

/**
 * Why a step is not in the calendar: its own days are not understood, or not said, or the day it is counted from is not
 * known, or its document is attached. `passed` is of days, not of steps: those that have been.
 */
export type LackingDay = 'ownUnreadable' | 'ownUnsaid' | 'dayUnknown' | 'attached' | 'passed';

/** The days of a step that are still to come or are today, or null. @param today YYYY-MM-DD */
export function daysToCome(
  { earliest, latest, isAttached }: Pick<TimetableStep, 'earliest' | 'latest' | 'isAttached'>,
  today: string,
): Pick<TimetableStep, 'earliest' | 'latest'> {
  const toCome = (day: string | null): string | null =>
    isAttached || day === null || day < today ? null : day;
  return { earliest: toCome(earliest), latest: toCome(latest) };
}

/** How many there are, by why; 0 where none. @param typed the days that steps take, as typed, by their ids @param today YYYY-MM-DD */
export function lackingDays(
  steps: readonly TimetableStep[],
  deadline: JudgedDays['deadline'],
  typed: ReadonlyMap<string, string>,
  today: string,
): Readonly<Record<LackingDay, number>> {
  const counts: Record<LackingDay, number> = {
    ownUnreadable: 0,
    ownUnsaid: 0,
    dayUnknown: 0,
    attached: 0,
    passed: 0,
  };
  for (const step of steps) {
    if (step.isAttached || step.latest === null)
      counts[whyNone(step, deadline, typed.get(step.id) ?? '')] += 1;
    if (!step.isAttached)
      counts.passed += [step.earliest, step.latest].filter((day) => day !== null && day < today).length;
  }
  return counts;
}

function whyNone(step: TimetableStep, deadline: JudgedDays['deadline'], typed: string): LackingDay {
  if (step.isAttached) return 'attached';
  if (isUnreadable(step, typed)) return 'ownUnreadable';
  return takesOwnDays(step) && deadline !== null ? 'ownUnsaid' : 'dayUnknown';
}

/** True for something typed that is no number of days. */
export function isUnreadable(step: TimetableStep, typed: string): boolean {
  return takesOwnDays(step) && typed.trim() !== '' && readOwnDays(typed) === null;
}
