// Every question of the check as plain text, in order, for one who reads it without the tool. Bokmål.

import { newCheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import { alsoOf, choicesOf, isAge, isHours, questionWords } from './check-questions.ts';

interface SheetQuestion {
  readonly heading: string;
  /** The answers to choose from; none where a number or a date is written. */
  readonly answers: readonly string[];
}

/** Those put to parents alone say so by asking about the child. */
export const questionSheet: readonly SheetQuestion[] = (
  Object.keys(newCheckDraft().answers) as QuestionId[]
).map((id) => ({ heading: questionWords(id, null).heading, answers: answersTo(id) }));

function answersTo(id: QuestionId): string[] {
  if (isAge(id) || isHours(id)) return [];
  const options = id === 'also' ? alsoOf('child') : choicesOf(id, null);
  return options.map(({ label }) => label);
}
