// What a step of the timetable is called.
import type { TimetableStep } from '#domain/self-assessment/timetable.ts';
import { timetableWords as words } from './nb/application-timetable.ts';

/** What is to be done on the last day of the step: begin, where it takes days. */
export function lastDayName(step: Pick<TimetableStep, 'kind' | 'evidence'>): string {
  const { kind, evidence } = step;
  if (kind === 'get') return words.begin.get(evidence?.what ?? '');
  return kind === 'sign' ? words.begin.sign : stepName(step);
}

/** The name without the number of its criterion. */
export function stepName({ kind, evidence }: Pick<TimetableStep, 'kind' | 'evidence'>): string {
  return kind === 'get' ? words.name.get(evidence?.what ?? '') : words.name[kind];
}
