// The change log of a call: played from the first version, it must end where the criteria and dates are now.
import type { Call } from '#domain/call/call.schema.ts';
import { countedFields, leavesVersion, versionField } from '#domain/call/counted-fields.ts';
import type { Corrections } from '#domain/call/log.schema.ts';
import { changesBetween, type FieldChange, type Fields, replay } from '#domain/call/replay.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import { fieldWords } from '#text/nb/calendar.ts';
import { contentProblems } from '#text/nb/content-problems.ts';
import type { ContentFiles, Read } from './files.ts';
import type { FirstVersion } from './first-versions.ts';
import { entryLines, versionLines } from './log-entry.ts';
import { problem } from './problem.ts';

export function correctionProblems(
  all: ContentFiles,
  firstVersions: readonly FirstVersion[],
): ContentProblem[] {
  return [
    ...firstVersions.flatMap((first) => [
      ...(all.known.calls.has(first.call) ? [] : [problem(first, 'callUnknown', [], first.call)]),
      ...(first.fields === null ? [problem(first, 'firstVersionBroken', [])] : []),
    ]),
    ...all.calls.flatMap((file) =>
      callProblems(
        file,
        all,
        firstVersions.find(({ call }) => call === file.value.id),
      ),
    ),
  ];
}

/** What is history is not played: its criteria may since have become those of another call. */
function callProblems(
  file: Read<Call>,
  all: ContentFiles,
  first: FirstVersion | undefined,
): ContentProblem[] {
  const { id, status } = file.value;
  if (status === 'historisk') return [];
  if (!first) return status === 'utkast' ? [] : [problem(file, 'firstVersionMissing', ['status'], id)];
  const now = fieldsNow(file.value, all);
  const log = all.corrections.find(({ value }) => value.id === id);
  if (first.fields === null || now === null) return [];
  if (log) return logProblems(log, first.fields, now);
  // A log that is there and was refused has been told about.
  return all.complete ? [problem(first, 'logMissing', [], id)] : [];
}

/** The fields of a call as the content has them now; null when a file they stand in is missing, or was refused. */
export function fieldsNow(call: Call, { criteria, calendars, complete }: ContentFiles): Fields | null {
  const calendar = calendars.find(({ value }) => value.id === call.id);
  const byId = new Map(criteria.map(({ value }) => [value.id, value]));
  const own = call.criteria.flatMap((id) => byId.get(id) ?? []);
  if (own.length < call.criteria.length || (!calendar && !complete)) return null;
  return countedFields(call, own, calendar?.value.stops ?? [], fieldWords);
}

function logProblems(log: Read<Corrections>, first: Fields, now: Fields): ContentProblem[] {
  const { entries } = log.value;
  const { fields, wrong } = replay(first, entries);
  const versions = versionProblems(log, first, now);
  return [
    ...wrong.map(({ entry, field, said }) => {
      const at = ['entries', entry, 'fields', field, 'old'];
      const name = entries[entry]?.fields[field]?.field ?? '';
      return problem(log, 'oldNotSaid', at, name, said ?? undefined);
    }),
    ...versions,
    // The version that an entry lacks belongs in that entry, and not in one of its own.
    ...notLogged(
      log,
      changesBetween(fields, now).filter(({ field }) => versions.length === 0 || field !== versionField),
    ),
  ];
}

/** Entries that change a criterion and say nothing of the version, with the lines that each lacks. */
function versionProblems(log: Read<Corrections>, first: Fields, now: Fields): ContentProblem[] {
  const { id, entries } = log.value;
  const after = now[versionField] ?? null;
  return entries.flatMap((entry, index) => {
    if (!leavesVersion(entry)) return [];
    const before = replay(first, entries.slice(index)).fields[versionField] ?? null;
    const lines = versionLines(before, after === before ? null : after);
    return [problem(log, 'versionNotRaised', ['entries', index, 'fields'], id, lines)];
  });
}

function notLogged(log: Read<Corrections>, changes: readonly FieldChange[]): ContentProblem[] {
  if (changes.length === 0) return [];
  const { id, entries } = log.value;
  const names = changes.map(({ field }) => field);
  const remark = leavesVersion({ fields: changes }) ? contentProblems.raiseVersion(id) : null;
  const taken = entries.map((entry) => entry.id);
  const lines = entryLines(taken, contentProblems.entryWhat(names), changes, remark);
  return [problem(log, 'changeNotLogged', ['entries'], names.join('\n'), lines)];
}
