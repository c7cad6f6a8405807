// Ids that must be each other's only one: where two are anchors on the same page, or names in the same list.
import type { ContentProblem, ContentProblemCode } from '#domain/shared/content-problem.ts';
import type { ContentFiles } from './files.ts';
import { problem } from './problem.ts';
import type { ContentFile, Path } from './read.ts';

/** An id, and where it stands. */
type Place = readonly [path: Path, id: string];

export function doubleProblems(all: ContentFiles): ContentProblem[] {
  const laws = new Set(all.laws.map(({ value }) => value.id));
  const stopIds = (call: string): string[] =>
    all.calendars.filter(({ value }) => value.id === call).flatMap(({ value }) => value.stops.map(idOf));
  return [
    ...all.pages.flatMap((file) => twice(file, 'sectionTwice', places('sections', file.value.sections))),
    // The stops of the calendar stand on the same page as the sections of the call.
    ...all.calls.flatMap((file) =>
      twice(file, 'sectionTwice', places('sections', file.value.sections), stopIds(file.value.id)),
    ),
    ...all.calendars.flatMap((file) => twice(file, 'idTwice', places('stops', file.value.stops))),
    ...all.criteria.flatMap((file) => twice(file, 'idTwice', places('evidence', file.value.evidence))),
    ...all.renewals.flatMap((file) => twice(file, 'idTwice', changes(file.value.groups))),
    ...[...all.answers, ...all.corrections].flatMap((file) =>
      twice(file, 'idTwice', places('entries', file.value.entries)),
    ),
    ...all.documents.flatMap((file) => twice(file, 'idTwice', places('documents', file.value.documents))),
    ...all.sources.flatMap((file) => twice(file, 'sourceTwice', inList(file.value))),
    // The line and the quotations stand on the same page.
    ...all.lawLine.flatMap((file) => twice(file, 'idTwice', inList(file.value), [...laws])),
  ];
}

function twice(
  file: ContentFile,
  code: ContentProblemCode,
  named: readonly Place[],
  taken: readonly string[] = [],
): ContentProblem[] {
  const seen = new Set(taken);
  return named.flatMap(([path, id]) => {
    const found = seen.has(id) ? [problem(file, code, path, id)] : [];
    seen.add(id);
    return found;
  });
}

function places(list: string, named: readonly { readonly id: string }[]): Place[] {
  return named.map(({ id }, index) => [[list, index, 'id'], id]);
}

function inList(named: readonly { readonly id: string }[]): Place[] {
  return named.map(({ id }, index) => [[index, 'id'], id]);
}

function changes(
  groups: readonly { readonly id: string; readonly changes: readonly { readonly id: string }[] }[],
): Place[] {
  return groups.flatMap((group, index): Place[] => [
    [['groups', index, 'id'], group.id],
    ...group.changes.map(({ id }, inner): Place => [['groups', index, 'changes', inner, 'id'], id]),
  ]);
}

const idOf = ({ id }: { readonly id: string }): string => id;
