// The whole check: from what a reader has answered to everything there is to say of it.
import type { CheckDraft } from './answers.schema.ts';
import { conditionsOf } from './conditions.ts';
import { decidedBy } from './decided-by.ts';
import { decidingQuestion } from './deciding-question.ts';
import { type FactId, factIds, type KnownFacts } from './facts.ts';
import { type Law, lawOn } from './law.ts';
import { notesOf } from './notes.ts';
import { possible } from './possible.ts';
import { askedFacts, factsOf, questionsOf } from './questions.ts';
import { countableHours } from './reachable-levels.ts';
import type { Result } from './result.ts';
import { smallestChanges } from './smallest-change.ts';

/**
 * An indication, never a decision. Total: any draft has an answer, on any day of a law.
 * @param today YYYY-MM-DD, used when the draft names no day
 * @returns null for a day before 1 January 2015: nobody had an individual right, and there is nothing to check
 */
export function examine(draft: CheckDraft, today: string): Result | null {
  const law = lawOn(draft.onDate ?? today);
  if (law === null) return null;
  const known = factsOf(draft, today);
  const told = examineFacts(known, law, openFacts(draft, today));
  return { ...told, notes: notesOf(draft, today, known, told) };
}

/** A child's home that was told, and is open all the same, hangs on where the child lives: that is what is asked. */
function openFacts(draft: CheckDraft, today: string): readonly FactId[] {
  const isWaiting = draft.answers.childHome === 'no' && factsOf(draft, today).childHome === null;
  return askedFacts(questionsOf(draft, today)).filter((id) => id !== 'childHome' || !isWaiting);
}

/** As much of the whole as a slow phone finds at once, after each answer: what may be the outcome, and each condition. */
export type Standing = Pick<Result, 'outcomes' | 'conditions'>;

/**
 * @param today YYYY-MM-DD, used when the draft names no day
 * @returns null for a day before 1 January 2015
 */
export function standingOf(draft: CheckDraft, today: string): Standing | null {
  const law = lawOn(draft.onDate ?? today);
  if (law === null) return null;
  const known = factsOf(draft, today);
  return { outcomes: possible(known, law).outcomes, conditions: conditionsOf(known, law) };
}

/**
 * All but the notes, which need the answers.
 * @param asked the facts that the reader is asked for, in the order of the questions: only these decide or are asked next
 */
export function examineFacts(
  known: KnownFacts,
  law: Law,
  asked: readonly FactId[] = factIds,
): Omit<Result, 'notes'> {
  return {
    law,
    ...possible(known, law),
    countable: countableHours(known),
    conditions: conditionsOf(known, law),
    decidedBy: decidedBy(known, law, asked),
    changes: smallestChanges(known, law),
    decidingQuestion: decidingQuestion(known, law, asked),
  };
}
