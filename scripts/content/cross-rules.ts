// What files must agree on with each other, gathered; and the rules about a call and its list of criteria.
import type { Call } from '#domain/call/call.schema.ts';
import type { Criterion } from '#domain/call/criterion.schema.ts';
import type { Municipality } from '#domain/call/municipality.schema.ts';
import type { ContentProblem } from '#domain/shared/content-problem.ts';
import { correctionProblems } from './corrections.ts';
import { dateProblems } from './dates.ts';
import { doubleProblems } from './doubles.ts';
import { ageProblems } from './evidence-age.ts';
import { exampleProblems } from './example.ts';
import type { ContentFiles, Read } from './files.ts';
import type { FirstVersion } from './first-versions.ts';
import { lawDateProblems } from './law-dates.ts';
import { linkProblems } from './links.ts';
import { openProblems } from './open-call.ts';
import { pageProblems } from './page-rules.ts';
import { problem } from './problem.ts';
import { rateProblems } from './rates.ts';
import { referenceProblems } from './references.ts';

export function crossProblems(all: ContentFiles, firstVersions: readonly FirstVersion[]): ContentProblem[] {
  return [
    ...referenceProblems(all),
    ...all.criteria.flatMap((file) => [
      ...provisions(file, all),
      ...proposal(file),
      ...answerable(file),
      ...ageProblems(file),
    ]),
    ...all.calls.flatMap((file) => [
      ...criteriaOf(file, all),
      ...version(file),
      ...termProposals(file),
      ...openProblems(file, all),
    ]),
    ...all.municipality.flatMap((file) => currentCall(file, all)),
    ...all.examples.flatMap((file) => exampleProblems(file, all)),
    ...unusedCriteria(all),
    ...doubleProblems(all),
    ...dateProblems(all),
    ...lawDateProblems(all),
    ...pageProblems(all),
    ...rateProblems(all),
    ...linkProblems(all),
    ...correctionProblems(all, firstVersions),
  ];
}

function provisions(file: Read<Criterion>, { known }: ContentFiles): ContentProblem[] {
  return file.value.legalBasis.provisions.flatMap((id, index) =>
    known.laws.has(id) ? [] : [problem(file, 'provisionUnknown', ['legalBasis', 'provisions', index], id)],
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
  return known.calls.has(id) ? [] : [problem(file, 'callUnknown', ['currentCall'], id)];
}

/** Asked only when every call can be read: one that cannot may be the one that uses the criterion. */
function unusedCriteria({ criteria, calls, known }: ContentFiles): ContentProblem[] {
  if (calls.length < known.calls.size) return [];
  const used = new Set(calls.flatMap(({ value }) => value.criteria));
  return criteria
    .filter(({ value }) => !used.has(value.id))
    .map((file) => problem(file, 'criterionUnused', ['id'], file.value.id));
}
