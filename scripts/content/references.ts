// Ids that point at other files, and what nothing points at.
import type { ContentProblem, ContentProblemCode } from '#domain/shared/content-problem.ts';
import { type ContentFiles, foldersOfIds, idOf, type Read } from './files.ts';
import { problem } from './problem.ts';
import type { ContentFile } from './read.ts';
import { inListsNamed, type Piece, piecesOf } from './walk.ts';

export function referenceProblems(all: ContentFiles): ContentProblem[] {
  const sources = new Set(all.sources.flatMap(({ value }) => value.map(({ id }) => id)));
  const isCriterion = (id: string): boolean => all.known.criteria.has(id);
  return [
    ...all.all.flatMap(fileName),
    ...all.all.flatMap((file) => unknown(file, 'law', 'provisionUnknown', (id) => all.known.laws.has(id))),
    ...notCalls(all).flatMap((file) => unknown(file, 'criteria', 'criterionUnknown', isCriterion)),
    // Without the list itself, every source would be unknown.
    ...(all.sources.length === 0 ? [] : all.all).flatMap((file) =>
      unknown(file, 'sources', 'sourceUnknown', (id) => sources.has(id)),
    ),
    ...perCall(all).flatMap((file) => callOf(file, all)),
    ...(all.complete ? unusedSources(all) : []),
  ];
}

/** A file is named by its id, with the folders it lies in. */
function fileName(file: ContentFile): ContentProblem[] {
  const folder = foldersOfIds.find((one) => file.path.startsWith(`${one}/`));
  if (folder === undefined) return [];
  const { id } = file.value as { id: string };
  return idOf(file.path, folder) === id ? [] : [problem(file, 'idNotFileName', ['id'], id)];
}

function unknown(
  file: ContentFile,
  list: string,
  code: ContentProblemCode,
  isKnown: (id: string) => boolean,
): ContentProblem[] {
  return inListsNamed(list, piecesOf(file.value))
    .filter(({ text }) => !isKnown(text))
    .map(({ path, text }) => problem(file, code, path, text));
}

/** The list of a call has rules of its own. */
function notCalls({ all, calls }: ContentFiles): ContentFile[] {
  const paths = new Set(calls.map(({ path }) => path));
  return all.filter(({ path }) => !paths.has(path));
}

function perCall(all: ContentFiles): Read<{ readonly id: string }>[] {
  return [
    ...all.calendars,
    ...all.renewals,
    ...all.answers,
    ...all.corrections,
    ...all.documents,
    ...all.examples,
  ];
}

function callOf(file: Read<{ readonly id: string }>, { known }: ContentFiles): ContentProblem[] {
  const { id } = file.value;
  return known.calls.has(id) ? [] : [problem(file, 'callUnknown', ['id'], id)];
}

function unusedSources({ all, sources }: ContentFiles): ContentProblem[] {
  const used = new Set(all.flatMap(({ value }) => inListsNamed('sources', piecesOf(value)).map(textOf)));
  return sources.flatMap((file) =>
    file.value.flatMap(({ id }, index) =>
      used.has(id) ? [] : [problem(file, 'sourceUnused', [index, 'id'], id)],
    ),
  );
}

const textOf = ({ text }: Piece): string => text;
