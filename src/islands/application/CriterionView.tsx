// One criterion: the requirement stays in view while the supplier answers it, explains, and proves it.
import type { JSX } from 'preact';
import { contextOf } from '#domain/application/complete.ts';
import { answerTo, withAnswer } from '#domain/application/draft.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { criterionNumber } from '#domain/call/criterion-number.ts';
import type { Answer } from '#domain/self-assessment/answer.ts';
import { assess, type FindingReason } from '#domain/self-assessment/assess.ts';
import { choicesByKind } from '#domain/self-assessment/choice.ts';
import type { Context } from '#domain/self-assessment/judge-evidence.ts';
import { nb } from '#text/index.ts';
import { Choices } from '#ui/choices.tsx';
import type { FieldProblem } from '#ui/error-summary.tsx';
import { TextArea } from '#ui/text-field.tsx';
import { AttachmentField } from './AttachmentField.tsx';
import { Requirement } from './Requirement.tsx';
import { StepForm } from './StepForm.tsx';
import { tooLong } from './too-long.ts';
import type { EditorProps } from './view-props.ts';

export function CriterionView({
  criterion,
  ...editor
}: EditorProps & { criterion: AskedCriterion }): JSX.Element {
  const { open } = editor;
  const words = nb.application.criterion;
  const answer = answerTo(open.draft, criterion.id);
  const context = contextOf(open.draft, editor.site.call.settled);
  const change = (part: Partial<Answer>): void =>
    open.change((draft) => withAnswer(draft, criterion.id, part));
  return (
    <StepForm
      editor={editor}
      heading={criterion.title}
      kicker={`${criterionNumber(criterion.id)} · ${nb.domain.kind[criterion.kind]}`}
      findProblems={() => problemsOf(criterion, answerTo(open.draft, criterion.id), context)}
    >
      {(errorOf) => (
        <div class="with-requirement">
          <Requirement site={editor.site} criterion={criterion} />
          <div class="stack">
            <Choices
              id="svar"
              label={criterion.question}
              error={errorOf('svar')}
              options={choicesByKind[criterion.kind].map((value) => ({
                value,
                label: nb.domain.choice[value],
              }))}
              value={answer.choice}
              onChange={(choice) => change({ choice })}
            />
            {answer.choice && (
              <TextArea
                id="forklaring"
                label={words.explanation[answer.choice]}
                error={errorOf('forklaring') ?? tooLong(answer.explanation)}
                value={answer.explanation}
                onChange={(explanation) => change({ explanation })}
              />
            )}
            <AttachmentField editor={editor} criterion={criterion} error={errorOf('filer')} />
            <FindingNow criterion={criterion} answer={answer} context={context} />
          </div>
        </div>
      )}
    </StepForm>
  );
}

interface Judged {
  readonly criterion: AskedCriterion;
  readonly answer: Answer;
  readonly context: Context;
}

function FindingNow({ criterion, answer, context }: Judged): JSX.Element {
  const words = nb.application.criterion;
  const finding = assess(criterion, answer, context);
  return (
    <section class="finding" aria-labelledby="funn">
      <h2 class="ds-heading" data-size="xs" id="funn">
        {words.finding}: {nb.domain.finding[finding.status]}
      </h2>
      <ul class="ds-list">
        {finding.reasons.map((reason) => (
          <li key={reason}>{nb.domain.reason[reason]}</li>
        ))}
      </ul>
      <p>{words.decidedByMunicipality}</p>
    </section>
  );
}

const placeOf = { notAnswered: 'svar', noExplanation: 'forklaring', noEvidence: 'filer' } as const;

function problemsOf(criterion: AskedCriterion, answer: Answer, context: Context): FieldProblem[] {
  const { status, reasons } = assess(criterion, answer, context);
  if (status !== 'missing') return [];
  return (reasons as Extract<FindingReason, keyof typeof placeOf>[]).map((reason) => {
    const sentence = nb.problems.gap[reason];
    return { id: placeOf[reason], inline: sentence, sentence };
  });
}
