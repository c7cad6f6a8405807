// The cases with exact answers, as a reader would have answered them.
import type { CheckDraft } from '#domain/eligibility/answers.schema.ts';
import { judge } from '#domain/eligibility/judge.ts';
import { type QuestionId, questionsOf } from '#domain/eligibility/questions.ts';
import { formatNumber } from '#text/format.ts';
import { checkProofPage } from '#text/nb/check-proof-page.ts';
import { answerInWords, isAge, questionWords } from '#text/nb/check-questions.ts';
import { outcomeShort } from '#text/nb/check-result-outcomes.ts';
import { type Case, draftOfCase } from '../../tests/eligibility/draft-of-case.ts';
import { readFacts } from '../cases/facts.ts';

/** Any day will do: cases tell ages, not dates. */
const day = '2026-07-02';

export interface ToldCase {
  readonly id: string;
  /** Question and answer. */
  readonly answers: readonly (readonly [question: string, answer: string])[];
  /** Countable hours a week, exactly. */
  readonly countable: string;
  readonly outcome: string;
}

/**
 * A case says that a child does not live at home, and not where it lives: its `home` is the parent's own. The place in the
 * draft is one that gives the case its outcome, and is not told as if it were a fact of the case.
 */
function isPlaceUntold(question: QuestionId, { answers }: CheckDraft): boolean {
  const isParent = answers.role === 'parent' || answers.role === 'foster';
  return isParent && (question === 'home' || question === 'movesHome');
}

export function toldCases(cases: readonly Case[]): ToldCase[] {
  return cases.map(({ id, facts }) => {
    const read = readFacts(facts);
    if ('error' in read) throw new Error(`${id}: ${read.error}`);
    const { outcome, countable } = judge(read);
    const draft = draftOfCase(facts, day);
    const told = questionsOf(draft, day).filter((question) => !isPlaceUntold(question, draft));
    const answers = told.map((question) => {
      const { heading } = questionWords(question, draft.answers.role);
      const years = isAge(question) ? facts[question === 'age' ? 'age' : 'child_age'] : undefined;
      const answer =
        years === undefined
          ? answerInWords(draft, question)
          : checkProofPage.years(formatNumber(Number(years), 2));
      return [heading, answer] as const;
    });
    return { id, answers, countable: countable.toString(), outcome: outcomeShort(outcome) };
  });
}
