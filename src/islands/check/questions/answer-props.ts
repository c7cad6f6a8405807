// What the answers of a question are given, whichever kind they are.
import type { ComponentChildren } from 'preact';
import type { CheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';
import type { Entry } from './entry.ts';

export interface AnswerProps {
  readonly id: QuestionId;
  readonly draft: CheckDraft;
  readonly entry: Entry;
  readonly update: (part: Partial<Entry>) => void;
  readonly problem: FieldProblem | null;
  /** The heading of the view. */
  readonly legend: ComponentChildren;
}

export function errorAt(problem: FieldProblem | null, control: string): string | undefined {
  return problem?.id === control ? problem.inline : undefined;
}
