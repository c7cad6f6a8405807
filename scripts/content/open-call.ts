// What a call must have when it is open: readers must know by when to apply, whom to ask, and where to send the application.
import type { Call } from '#domain/call/call.schema.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import type { ContentFiles, Read } from './files.ts';
import { problem } from './problem.ts';

export function openProblems(file: Read<Call>, all: ContentFiles): ContentProblem[] {
  const { status, contact, submitTo } = file.value;
  if (status !== 'åpen') return [];
  return [
    ...deadlineProblems(file, all),
    ...(contact === null ? [problem(file, 'openWithoutContact', ['contact'])] : []),
    ...(submitTo === null ? [problem(file, 'openWithoutSubmitTo', ['submitTo'])] : []),
  ];
}

/** That a deadline has a clock time is asked of every calendar. */
function deadlineProblems(file: Read<Call>, { calendars, complete }: ContentFiles): ContentProblem[] {
  const { id } = file.value;
  const calendar = calendars.find(({ value }) => value.id === id);
  // A calendar that is there and was refused has been told about.
  if (!calendar) return complete ? [problem(file, 'openWithoutDeadline', ['status'], id)] : [];
  const { stops } = calendar.value;
  const index = stops.findIndex(({ role }) => role === 'søknadsfrist');
  if (typeof stops[index]?.at === 'string') return [];
  const path = index < 0 ? ['stops'] : ['stops', index, 'at'];
  return [problem(calendar, 'openWithoutDeadline', path, id)];
}
