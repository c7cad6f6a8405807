// What is wrong with the answer to a criterion when the reader goes on: what is missing, and days that are none.
import { contextOf } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import { answerTo } from '#domain/application/draft.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { assess, type FindingReason } from '#domain/self-assessment/assess.ts';
import type { SettledDays } from '#domain/self-assessment/judged-days.ts';
import { nb } from '#text/index.ts';
import { evidenceWords as words } from '#text/nb/application-evidence.ts';
import type { FieldProblem } from '#ui/error-summary.tsx';
import { type DayTense, dayProblem } from './day-problem.ts';
import { fileFieldId } from './EvidenceFields.tsx';

/** The ids of the controls. */
export const fieldOfReason = {
  notAnswered: 'svar',
  noExplanation: 'forklaring',
  noEvidence: 'filer',
} as const;

/** In the order of the fields. @param today YYYY-MM-DD */
export function criterionProblems(
  criterion: AskedCriterion,
  draft: Draft,
  settled: SettledDays,
  today: string,
): FieldProblem[] {
  const problemOf = (id: string, typed: string, tense: DayTense, before: string): FieldProblem[] => {
    // Nothing typed is no problem of the field: what it makes of the answer is told beside it.
    const inline = dayProblem(typed, tense, today);
    return inline === undefined ? [] : [{ id, inline, sentence: `${before} ${inline}` }];
  };
  const answer = answerTo(draft, criterion.id);
  const { status, reasons } = assess(criterion, answer, contextOf(draft, settled));
  const missing =
    status === 'missing' ? (reasons as Extract<FindingReason, keyof typeof fieldOfReason>[]) : [];
  return [
    ...missing.map((reason) => {
      const sentence = nb.problems.gap[reason];
      return { id: fieldOfReason[reason], inline: sentence, sentence };
    }),
    ...problemOf('plandag', answer.planDate, 'toCome', words.planDate),
    ...draft.attachments
      .filter(({ id }) => answer.attachmentIds.includes(id))
      .flatMap(({ id, name, issuedOn, expiresOn }) => [
        ...problemOf(fileFieldId(id, 'issuedOn'), issuedOn, 'past', `${words.issued}, ${name}:`),
        ...problemOf(fileFieldId(id, 'expiresOn'), expiresOn, 'toCome', `${words.expires}, ${name}:`),
      ]),
  ];
}
