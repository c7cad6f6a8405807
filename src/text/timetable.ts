// What a step of the timetable is called.
import type { TimetableStep } from '#domain/self-assessment/timetable.ts';
import { timetableWords as words } from './nb/application-timetable.ts';

/** The name without the number of its criterion. */
export function stepName({ kind, evidence }: Pick<TimetableStep, 'kind' | 'evidence'>): string {
  return kind === 'get' ? words.name.get(evidence?.what ?? '') : words.name[kind];
}
