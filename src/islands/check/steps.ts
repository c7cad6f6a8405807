// Which view follows which: derived from the draft and nothing else.
import type { CheckDraft } from '#domain/eligibility/answers.schema.ts';
import { type QuestionId, questionsOf } from '#domain/eligibility/questions.ts';
import type { Stop } from './trail.ts';
import type { Place } from './view-props.ts';

export interface Position {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Where a question stands among those that are asked now. */
export function positionOf(id: QuestionId, draft: CheckDraft, today: string): Position {
  const asked = questionsOf(draft, today);
  return { number: asked.indexOf(id) + 1, of: asked.length };
}

/** The first question without an answer, else the result. */
export function firstOpen(draft: CheckDraft, today: string): Place {
  const id = questionsOf(draft, today).find((question) => draft.answers[question] === null);
  return id === undefined ? { view: 'result' } : { view: 'question', id };
}

/**
 * The view after a question. In order, answered or not, so that the reader sees what was said; one who came from the
 * result meets only what is not answered, and the result.
 */
export function afterQuestion(
  id: QuestionId,
  { returning }: Pick<Stop, 'returning'>,
  draft: CheckDraft,
  today: string,
): Place {
  const asked = questionsOf(draft, today);
  const next = asked[asked.indexOf(id) + 1];
  return returning || next === undefined ? firstOpen(draft, today) : { view: 'question', id: next };
}

/** The place itself; for a question that the answers have made needless, the first that is open. */
export function placeShown(place: Place, draft: CheckDraft, today: string): Place {
  if (place.view !== 'question' || questionsOf(draft, today).includes(place.id)) return place;
  return firstOpen(draft, today);
}

export function hasAnswers({ answers, needs }: CheckDraft): boolean {
  return needs.length > 0 || Object.values(answers).some((answer) => answer !== null);
}
