// The answer to one criterion where everything is looked over: with its plan, its files and their days.
import type { JSX } from 'preact';
import { contextOf } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import { answerTo } from '#domain/application/draft.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { needsPlan } from '#domain/self-assessment/choice.ts';
import { judgeEvidence } from '#domain/self-assessment/judge-evidence.ts';
import type { SettledDays } from '#domain/self-assessment/judged-days.ts';
import { fileLines } from '#text/file-lines.ts';
import { nb } from '#text/index.ts';
import { checkView as words } from '#text/nb/application-check.ts';
import { SummaryRow as Row } from './SummaryRow.tsx';

interface AnswerRowsProps {
  readonly draft: Draft;
  readonly criterion: AskedCriterion;
  readonly settled: SettledDays;
}

export function AnswerRows({ draft, criterion, settled }: AnswerRowsProps): JSX.Element {
  const answer = answerTo(draft, criterion.id);
  const { choice, explanation, plan, planDate } = answer;
  const isPlanned = plan + planDate !== '' || (choice !== null && needsPlan(choice));
  const judged = judgeEvidence(criterion, answer, contextOf(draft, settled));
  return (
    <>
      <Row label={criterion.question} value={choice ? nb.domain.choice[choice] : ''} />
      {choice && <Row label={nb.application.criterion.explanation[choice]} value={explanation} />}
      {isPlanned && (
        <>
          <Row label={words.plan} value={plan} />
          <Row label={words.planDate} value={planDate} />
        </>
      )}
      <Row
        label={nb.application.criterion.files}
        value={fileLines(draft.attachments, judged).join('\n') || words.noFiles}
      />
    </>
  );
}
