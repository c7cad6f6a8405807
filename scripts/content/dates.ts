// Dates that must agree: the stops of a calendar with each other and with Norway's clocks, and the order of dated entries.
import type { Stop } from '#domain/call/calendar.schema.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import { osloInstant, osloTime } from '#text/oslo-time.ts';
import type { ContentFiles } from './files.ts';
import { problem } from './problem.ts';
import type { ContentFile } from './read.ts';
import { orderProblems } from './stop-order.ts';

/** Roles whose date is a deadline: a day without a clock time is none. */
const deadlines: readonly Stop['role'][] = ['søknadsfrist', 'spørsmålsfrist'];

export function dateProblems(all: ContentFiles): ContentProblem[] {
  return [
    ...all.calendars.flatMap((file) => [
      ...rolesTwice(file, file.value.stops),
      ...orderProblems(file),
      ...file.value.stops.flatMap((stop, index) => stopProblems(file, stop, index)),
    ]),
    ...all.answers.flatMap((file) => [
      ...newestFirst(file, 'entries', 'answeredOn', file.value.entries),
      ...file.value.entries.flatMap(({ askedOn, answeredOn }, index) =>
        answeredOn < askedOn
          ? [problem(file, 'answeredBeforeAsked', ['entries', index, 'answeredOn'], answeredOn, askedOn)]
          : [],
      ),
    ]),
    ...all.corrections.flatMap((file) => [
      ...newestFirst(file, 'entries', 'date', file.value.entries),
      ...openedLate(file),
    ]),
    ...all.calls.flatMap((file) => newestFirst(file, 'news', 'date', file.value.news)),
  ];
}

function rolesTwice(file: ContentFile, stops: readonly Stop[]): ContentProblem[] {
  const roles = stops.map(({ role }) => role);
  return roles.flatMap((role, index) =>
    role === null || roles.indexOf(role) === index
      ? []
      : [problem(file, 'roleTwice', ['stops', index, 'role'], role)],
  );
}

function stopProblems(file: ContentFile, { role, at, until }: Stop, index: number): ContentProblem[] {
  const atPath = ['stops', index, 'at'];
  const untilPath = ['stops', index, 'until'];
  if (at === null) return until === null ? [] : [problem(file, 'untilWithoutDay', untilPath)];
  if (at.includes('T'))
    return [
      ...clockProblems(file, at, atPath),
      ...(until === null ? [] : [problem(file, 'untilWithoutDay', untilPath)]),
    ];
  if (deadlines.includes(role)) return [problem(file, 'deadlineWithoutClock', atPath, at)];
  return until !== null && until < at ? [problem(file, 'untilBeforeAt', untilPath, until, at)] : [];
}

/** The offset is the one that Norway has then: a deadline an hour off is a deadline missed. */
function clockProblems(file: ContentFile, at: string, path: (string | number)[]): ContentProblem[] {
  const clock = at.slice(0, 16);
  if (osloInstant(clock) === null) return [problem(file, 'clockNotReal', path, clock)];
  const offsets = ['+01:00', '+02:00'].filter((offset) => osloTime(Date.parse(clock + offset)) === clock);
  const [right = ''] = offsets;
  return offsets.includes(at.slice(16)) ? [] : [problem(file, 'offsetWrong', path, at.slice(16), right)];
}

function openedLate(file: ContentFiles['corrections'][number]): ContentProblem[] {
  const { openedOn, entries } = file.value;
  const [oldest = openedOn] = entries.map(({ date }) => date).sort();
  return oldest < openedOn ? [problem(file, 'openedAfterEntry', ['openedOn'], openedOn, oldest)] : [];
}

/** Entries of the same day may stand in any order. */
function newestFirst<Name extends string>(
  file: ContentFile,
  list: string,
  name: Name,
  entries: readonly Readonly<Record<Name, string>>[],
): ContentProblem[] {
  return entries.flatMap((entry, index) => {
    const above = entries[index - 1];
    return above && above[name] < entry[name]
      ? [problem(file, 'notNewestFirst', [list, index, name], entry[name], above[name])]
      : [];
  });
}
