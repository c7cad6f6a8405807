// What files must agree on with each other: names, ids that point at other files, and the call's list of criteria.
import { basename } from 'node:path';
import type { Call } from '#domain/call/call.schema.ts';
import type { Criterion } from '#domain/call/criterion.schema.ts';
import type { Municipality } from '#domain/call/municipality.schema.ts';
import type { ContentProblem, ContentProblemCode } from '#domain/shared/content-problem.ts';
import type { ContentFile, Path } from './read.ts';

/** A file that its schema has accepted. */
interface Read<Value> extends ContentFile {
  readonly value: Value;
}

/** Files by folder. `known` holds the ids of every file in a folder, readable or not, so that one mistake is told once. */
export interface ContentFiles {
  readonly criteria: readonly Read<Criterion>[];
  readonly laws: readonly Read<{ id: string }>[];
  readonly calls: readonly Read<Call>[];
  readonly municipality: readonly Read<Municipality>[];
  readonly known: Readonly<Record<'criteria' | 'law' | 'call', ReadonlySet<string>>>;
}

export function crossProblems(all: ContentFiles): ContentProblem[] {
  return [
    ...[...all.criteria, ...all.laws, ...all.calls].flatMap(fileName),
    ...all.criteria.flatMap((file) => [...provisions(file, all), ...proposal(file), ...answerable(file)]),
    ...all.calls.flatMap((file) => [...criteriaOf(file, all), ...version(file), ...termProposals(file)]),
    ...all.municipality.flatMap((file) => currentCall(file, all)),
    ...unusedCriteria(all),
  ];
}

function fileName(file: Read<{ id: string }>): ContentProblem[] {
  const { id } = file.value;
  return basename(file.path, '.yaml') === id ? [] : [problem(file, 'idNotFileName', ['id'], id)];
}

function provisions(file: Read<Criterion>, { known }: ContentFiles): ContentProblem[] {
  return file.value.legalBasis.provisions.flatMap((id, index) =>
    known.law.has(id) ? [] : [problem(file, 'provisionUnknown', ['legalBasis', 'provisions', index], id)],
  );
}

function proposal(file: Read<Criterion>): ContentProblem[] {
  return isNeedless(file.value) ? [problem(file, 'proposedPartNeedless', ['proposedPart'])] : [];
}

function termProposals(file: Read<Call>): ContentProblem[] {
  return file.value.terms.flatMap((term, index) =>
    isNeedless(term) ? [problem(file, 'proposedPartNeedless', ['terms', index, 'proposedPart'])] : [],
  );
}

/** What is a proposal altogether has no part that is one. */
function isNeedless({ origin, proposedPart }: Call['terms'][number] | Criterion): boolean {
  return origin === 'forslag' && proposedPart !== undefined;
}

/** The answers to a term of the contract are that it is accepted or not, so the question must ask that. */
function answerable(file: Read<Criterion>): ContentProblem[] {
  const { kind, question } = file.value;
  if (kind !== 'kontraktsvilkår' || question.startsWith('Godtar dere ')) return [];
  return [problem(file, 'questionNotAnswerable', ['question'], question)];
}

function criteriaOf(file: Read<Call>, { known }: ContentFiles): ContentProblem[] {
  const { criteria } = file.value;
  return criteria.flatMap((id, index) => {
    const at = ['criteria', index];
    if (!known.criteria.has(id)) return [problem(file, 'criterionUnknown', at, id)];
    return criteria.indexOf(id) === index ? [] : [problem(file, 'criterionTwice', at, id)];
  });
}

function version(file: Read<Call>): ContentProblem[] {
  const { criteria, criteriaVersion } = file.value;
  const some = criteria.length > 0;
  if (some === (criteriaVersion !== null)) return [];
  return [problem(file, some ? 'criteriaVersionMissing' : 'criteriaVersionNeedless', ['criteriaVersion'])];
}

function currentCall(file: Read<Municipality>, { known }: ContentFiles): ContentProblem[] {
  const id = file.value.currentCall;
  return known.call.has(id) ? [] : [problem(file, 'callUnknown', ['currentCall'], id)];
}

/** Asked only when every call can be read: one that cannot may be the one that uses the criterion. */
function unusedCriteria({ criteria, calls, known }: ContentFiles): ContentProblem[] {
  if (calls.length < known.call.size) return [];
  const used = new Set(calls.flatMap(({ value }) => value.criteria));
  return criteria
    .filter(({ value }) => !used.has(value.id))
    .map((file) => problem(file, 'criterionUnused', ['id'], file.value.id));
}

/** A problem in a file that is told without saying how the field should look. */
export function problem(
  file: ContentFile,
  code: ContentProblemCode,
  path: Path,
  detail = '',
): ContentProblem {
  return {
    code,
    at: path.map(String).join('.'),
    file: file.path,
    line: file.lineOf(path),
    detail,
    look: null,
  };
}
