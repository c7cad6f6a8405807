// One criterion: the requirement stays in view while the supplier answers it, explains, and proves it.
// Each answer opens only what it needs: a no is explained and planned for, and asks for no file.
import type { JSX } from 'preact';
import { contextOf } from '#domain/application/complete.ts';
import { answerTo, withAnswer } from '#domain/application/draft.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import { criterionNumber } from '#domain/call/criterion-number.ts';
import type { Answer } from '#domain/self-assessment/answer.ts';
import { assess } from '#domain/self-assessment/assess.ts';
import { choicesByKind, claimsToMeet, needsPlan } from '#domain/self-assessment/choice.ts';
import { askedAfter } from '#domain/self-assessment/criterion-changes.ts';
import { dayInNorway } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { dayWords } from '#text/nb/application-days.ts';
import { evidenceWords } from '#text/nb/application-evidence.ts';
import { Choices } from '#ui/choices.tsx';
import { TextArea } from '#ui/text-field.tsx';
import { AttachmentField } from './AttachmentField.tsx';
import { ChangedCriterion } from './ChangedCriterion.tsx';
import { criterionProblems } from './criterion-problems.ts';
import { personalNumberWarning } from './personal-number-warning.ts';
import { Requirement } from './Requirement.tsx';
import { StepForm } from './StepForm.tsx';
import { TypedDayField } from './TypedDayField.tsx';
import { tooLong } from './too-long.ts';
import type { EditorProps } from './view-props.ts';

export interface CriterionViewProps extends EditorProps {
  readonly criterion: AskedCriterion;
}

export function CriterionView({ criterion, ...editor }: CriterionViewProps): JSX.Element {
  const { open } = editor;
  const words = nb.application.criterion;
  const answer = answerTo(open.draft, criterion.id);
  const change = (part: Partial<Answer>): void =>
    open.change((draft) => {
      const asked = askedAfter(criterion, answerTo(draft, criterion.id), part);
      return withAnswer(draft, criterion.id, { ...part, asked });
    });
  const asksForFiles =
    answer.choice === null || claimsToMeet(answer.choice) || answer.attachmentIds.length > 0;
  return (
    <StepForm
      editor={editor}
      heading={criterion.title}
      kicker={`${criterionNumber(criterion.id)} · ${nb.domain.kind[criterion.kind]}`}
      findProblems={() =>
        criterionProblems(criterion, open.draft, editor.site.call.settled, dayInNorway(Date.now()))
      }
    >
      {(errorOf) => (
        <div class="with-requirement">
          <Requirement site={editor.site} criterion={criterion} />
          <div class="stack">
            <ChangedCriterion editor={editor} criterion={criterion} />
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
                warning={personalNumberWarning(answer.explanation)}
                value={answer.explanation}
                onChange={(explanation) => change({ explanation })}
              />
            )}
            <Plan answer={answer} change={change} errorOf={errorOf} />
            {asksForFiles && <AttachmentField editor={editor} criterion={criterion} errorOf={errorOf} />}
            <FindingNow editor={editor} criterion={criterion} answer={answer} />
          </div>
        </div>
      )}
    </StepForm>
  );
}

interface PlanProps {
  readonly answer: Answer;
  readonly change: (part: Partial<Answer>) => void;
  readonly errorOf: (id: string) => string | undefined;
}

/** What will be done and by which day, where something remains; what was typed stays in sight after another answer. */
function Plan({ answer, change, errorOf }: PlanProps): JSX.Element | null {
  const { choice, plan, planDate } = answer;
  const isAsked = choice !== null && needsPlan(choice);
  if (!isAsked && plan + planDate === '') return null;
  const label = evidenceWords.plan[choice as keyof typeof evidenceWords.plan] ?? evidenceWords.planKept;
  return (
    <>
      <TextArea
        id="plan"
        rows={3}
        label={label}
        hint={isAsked ? evidenceWords.planHint : undefined}
        error={tooLong(plan)}
        warning={personalNumberWarning(plan)}
        value={plan}
        onChange={(typed) => change({ plan: typed })}
      />
      <TypedDayField
        id="plandag"
        label={evidenceWords.planDate}
        tense="toCome"
        error={errorOf('plandag')}
        warningOf={(day) => (day < dayInNorway(Date.now()) ? dayWords.passed : '')}
        value={planDate}
        onChange={(typed) => change({ planDate: typed })}
      />
    </>
  );
}

interface FindingNowProps {
  readonly editor: EditorProps;
  readonly criterion: AskedCriterion;
  readonly answer: Answer;
}

function FindingNow({ editor, criterion, answer }: FindingNowProps): JSX.Element {
  const words = nb.application.criterion;
  const finding = assess(criterion, answer, contextOf(editor.open.draft, editor.site.call.settled));
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
