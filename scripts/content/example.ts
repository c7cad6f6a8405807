// That the example application of a call is whole, is nobody's, and names only what is there.
import { complete } from '#domain/application/complete.ts';
import type { Attachment } from '#domain/application/draft.schema.ts';
import { newAttachment } from '#domain/application/draft.ts';
import type { Example } from '#domain/application/example.schema.ts';
import { exampleDraft, isExample } from '#domain/application/example.ts';
import type { Criterion } from '#domain/call/criterion.schema.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import type { ContentFiles, Read } from './files.ts';
import { problem } from './problem.ts';

export function exampleProblems(file: Read<Example>, all: ContentFiles): ContentProblem[] {
  const { supplier } = file.value;
  const number = ['supplier', 'organisationNumber'];
  return [
    ...(isExample({ id: '', supplier })
      ? []
      : [problem(file, 'exampleNumberReal', number, supplier.organisationNumber)]),
    ...unusedFiles(file),
    // What was refused cannot be asked whether the example knows it.
    ...(all.complete ? [...names(file, criteriaOf(file, all)), ...gaps(file, criteriaOf(file, all))] : []),
  ];
}

/** Those of its call, in the call's order. */
function criteriaOf({ value }: Read<Example>, { calls, criteria }: ContentFiles): Criterion[] {
  const ids = calls.find((call) => call.value.id === value.id)?.value.criteria ?? [];
  return ids.flatMap((id) => criteria.find((one) => one.value.id === id)?.value ?? []);
}

function names(file: Read<Example>, criteria: readonly Criterion[]): ContentProblem[] {
  const files = new Set(file.value.files.map(({ id }) => id));
  return file.value.answers.flatMap((answer, index) => {
    const at = ['answers', index];
    const criterion = criteria.find(({ id }) => id === answer.criterion);
    if (!criterion) return [problem(file, 'exampleNameUnknown', [...at, 'criterion'], answer.criterion)];
    return Object.entries(answer.proves ?? {}).flatMap(([name, evidence]) => {
      const unknown = [
        ...(files.has(name) ? [] : [name]),
        ...(criterion.evidence.some(({ id }) => id === evidence) ? [] : [evidence]),
      ];
      return unknown.map((one) => problem(file, 'exampleNameUnknown', [...at, 'proves', name], one));
    });
  });
}

function unusedFiles(file: Read<Example>): ContentProblem[] {
  const used = new Set(file.value.answers.flatMap(({ proves = {} }) => Object.keys(proves)));
  return file.value.files.flatMap(({ id }, index) =>
    used.has(id) ? [] : [problem(file, 'exampleFileUnused', ['files', index, 'id'], id)],
  );
}

function gaps(file: Read<Example>, criteria: readonly Criterion[]): ContentProblem[] {
  const attached = new Map(file.value.files.map((one, index) => [one.id, asAttached(one, index)]));
  const call = { id: file.value.id, criteriaVersion: null };
  const completion = complete(exampleDraft(file.value, { id: 'x', call, criteria, attached }), criteria);
  return completion.status === 'complete'
    ? []
    : completion.gaps.map(({ at }) => problem(file, 'exampleIncomplete', [], at));
}

function asAttached({ id, name }: Example['files'][number], index: number): Attachment {
  const sha256 = index.toString(16).padStart(64, '0');
  return newAttachment({ id, name, size: 1, type: 'application/pdf', sha256 });
}
