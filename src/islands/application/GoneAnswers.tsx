// Answers to criteria that the call no longer has: kept, and shown where everything is looked over.
import type { JSX } from 'preact';
import type { Draft } from '#domain/application/draft.schema.ts';
import { answerTo } from '#domain/application/draft.ts';
import type { CriterionChange } from '#domain/self-assessment/criterion-changes.ts';
import { nb } from '#text/index.ts';
import { checkView } from '#text/nb/application-check.ts';
import { changeWords as words } from '#text/nb/application-evidence.ts';
import { SummaryRow as Row } from './SummaryRow.tsx';

interface GoneAnswersProps {
  readonly draft: Draft;
  readonly changes: readonly CriterionChange[];
}

export function GoneAnswers({ draft, changes }: GoneAnswersProps): JSX.Element | null {
  const gone = changes.filter((change) => change.state === 'gone');
  if (gone.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="svar-borte">
      <h2 class="ds-heading" id="svar-borte">
        {words.gone(gone.length)}
      </h2>
      <p>{words.goneLead}</p>
      {gone.map(({ criterionId, asked }) => {
        const { choice, explanation, plan, planDate, attachmentIds } = answerTo(draft, criterionId);
        const files = draft.attachments.filter(({ id }) => attachmentIds.includes(id));
        const planned = [plan, planDate].filter((text) => text.trim() !== '').join('\n');
        return (
          <section class="stack" key={criterionId}>
            <h3 class="ds-heading" data-size="xs">
              {asked?.title ?? criterionId}
            </h3>
            <dl class="summary-list">
              <Row
                label={asked?.question ?? checkView.answer}
                value={choice ? nb.domain.choice[choice] : ''}
              />
              <Row label={checkView.explanation} value={explanation} />
              {planned && <Row label={checkView.plan} value={planned} />}
              <Row
                label={nb.application.criterion.files}
                value={files.map(({ name }) => name).join('\n') || checkView.noFiles}
              />
            </dl>
          </section>
        );
      })}
    </section>
  );
}
