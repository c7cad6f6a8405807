// What became of the criteria since they were answered. No answer is ever lost: one that nothing asks for any more is told of.
import type { AskedCriterion, CriterionId } from '../call/criterion.schema.ts';
import { type Answer, type Asked, emptyAnswer } from './answer.ts';

/** One text of a criterion that is not what it was. */
export interface ChangedText {
  readonly part: keyof Asked;
  readonly before: string;
  readonly now: string;
}

export type CriterionChange = { readonly criterionId: CriterionId } & (
  | { readonly state: 'unchanged' }
  /** `texts` is never empty. */
  | { readonly state: 'changed'; readonly texts: readonly ChangedText[] }
  /** Answered for other criteria, by code that did not keep what they said. */
  | { readonly state: 'unknown' }
  /** The call no longer asks; `asked` is what it said, where that was kept. */
  | { readonly state: 'gone'; readonly asked: Asked | null }
);

/** As much of a draft as the changes follow from. */
export interface Answered {
  readonly criteriaVersion: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** What a criterion says today, to be kept with the answer to it. */
export function askedTextOf(criterion: AskedCriterion): Asked {
  const { title, requirement, question, evidence } = criterion;
  return { title, requirement, question, evidence: evidence.map(evidenceLine) };
}

/** A piece of evidence and how fresh it must be, as one line. */
export function evidenceLine({
  what,
  fresh,
}: Pick<AskedCriterion['evidence'][number], 'what' | 'fresh'>): string {
  return fresh === null ? what : `${what} – ${fresh}`;
}

/**
 * What is kept of the criterion when an answer changes: a new choice answers what it says now, all else leaves it.
 */
export function askedAfter(criterion: AskedCriterion, before: Answer, change: Partial<Answer>): Asked | null {
  return change.choice ? askedTextOf(criterion) : before.asked;
}

/** One change for each answer, in the order of the criteria, those that are gone last. Answers with nothing in them are none. */
export function criterionChanges(
  draft: Answered,
  criteria: readonly AskedCriterion[],
  criteriaVersion: string | null,
): readonly CriterionChange[] {
  const answered = Object.entries(draft.answers).filter(([, answer]) => !isEmpty(answer));
  const byId = new Map(answered);
  const isSameVersion = draft.criteriaVersion === (criteriaVersion ?? '');
  return [
    ...criteria.flatMap((criterion) => {
      const answer = byId.get(criterion.id);
      return answer ? [changeOf(criterion, answer, isSameVersion)] : [];
    }),
    ...answered
      .filter(([id]) => criteria.every((criterion) => criterion.id !== id))
      .map(([criterionId, { asked }]) => ({ state: 'gone', criterionId, asked }) as const),
  ];
}

/** True when somebody must look at the answer again: what it answers is not surely what is asked. */
export function isAffected({ state }: CriterionChange): boolean {
  return state === 'changed' || state === 'unknown';
}

function changeOf(criterion: AskedCriterion, { asked }: Answer, isSameVersion: boolean): CriterionChange {
  const { id: criterionId } = criterion;
  if (asked === null) return { state: isSameVersion ? 'unchanged' : 'unknown', criterionId };
  const now = askedTextOf(criterion);
  const texts = (['title', 'requirement', 'question', 'evidence'] as const).flatMap((part) => {
    const [before, after] = [textOf(asked[part]), textOf(now[part])];
    return before === after ? [] : [{ part, before, now: after }];
  });
  return texts.length > 0 ? { state: 'changed', criterionId, texts } : { state: 'unchanged', criterionId };
}

const textOf = (text: string | readonly string[]): string =>
  typeof text === 'string' ? text : text.join('\n');

function isEmpty({ choice, explanation, plan, planDate, attachmentIds }: Answer): boolean {
  return choice === emptyAnswer.choice && explanation + plan + planDate === '' && attachmentIds.length === 0;
}
