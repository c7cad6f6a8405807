// One shift as it is typed, and what it is or why not.
import { highest } from '#domain/hours/account.schema.ts';
import type { NewShift } from '#domain/hours/new-shift.ts';
import { readTimes } from '#domain/hours/read-times.ts';
import { hoursShift as words } from '#text/nb/hours-shift.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';

export interface TypedShift {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly times: string;
  readonly assistant: string;
  readonly isAbroad: boolean;
}

export type ShiftRead =
  | { readonly shift: NewShift; readonly problems: readonly [] }
  | { readonly shift: null; readonly problems: readonly FieldProblem[] };

/** @param id what the ids of the fields begin with */
export function readShift({ day, times, assistant, isAbroad }: TypedShift, id: string): ShiftRead {
  const read = readTimes(times);
  const who = assistant.trim();
  const problems = [
    ...('problem' in read ? [problem(`${id}-times`, words.times, words.problems[read.problem])] : []),
    ...(who.length > highest.initials
      ? [problem(`${id}-assistant`, words.assistant, words.initialsTooLong)]
      : []),
  ];
  if ('problem' in read || problems.length > 0) return { shift: null, problems };
  return { shift: { day, ...read, assistant: who, isAbroad }, problems: [] };
}

function problem(id: string, label: string, inline: string): FieldProblem {
  return { id, inline, sentence: `${label}: ${inline}` };
}
