// How many of its tasks a draft has done: the same count wherever it is told.
import type { Draft } from '#domain/application/draft.schema.ts';
import { askedOf } from '#domain/application/part.ts';
import { nb } from '#text/index.ts';
import type { Site } from './site.ts';
import { criterionTasks, isDone, sectionTasks } from './steps.ts';

/** → «3 av 25 oppgaver er ferdige»; of a part, its own tasks alone. */
export function progressOf(draft: Draft, { criteria, call }: Pick<Site, 'criteria' | 'call'>): string {
  const groups = criterionTasks(draft, askedOf(draft, criteria), call.settled);
  const states = [...groups.flatMap(({ tasks }) => tasks), ...sectionTasks(draft)].map(({ state }) => state);
  return nb.application.tasks.progress(states.filter(isDone).length, states.length);
}
