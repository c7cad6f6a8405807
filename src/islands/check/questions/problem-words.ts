// Where the sentence of what is wrong with an answer stands, and what it says.
import type { QuestionId } from '#domain/eligibility/questions.ts';
import { check } from '#text/nb/check.ts';
import { hoursProblems } from '#text/nb/hours-problems.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';
import type { EntryProblem } from './entry.ts';

/** The ids of the controls: the first row, and the fields under rows. */
export const controls = {
  answer: 'svar',
  day: 'svar-dag',
  years: 'svar-alder',
  hours: 'svar-timer',
} as const;

/** The sentence next to the control and the one in the summary are the same: there is one question. */
export function fieldProblem(id: QuestionId, problem: EntryProblem): FieldProblem {
  const [control, sentence] = placed(id, problem);
  return { id: control, inline: sentence, sentence };
}

function placed(id: QuestionId, problem: EntryProblem): readonly [control: string, sentence: string] {
  switch (problem.kind) {
    case 'nothing':
      return [controls.answer, id === 'also' ? check.answer.chooseAlso : check.answer.choose];
    case 'birthDate':
      return [controls.day, check.birthDateProblem[problem.code]];
    case 'years':
      return [controls.years, check.answer.yearsProblem];
    case 'hours':
      return [controls.hours, hoursProblems[problem.code]];
  }
}
