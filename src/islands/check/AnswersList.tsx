// What has been answered, question by question, each with the way to change it.
import type { JSX } from 'preact';
import { questionsOf } from '#domain/eligibility/questions.ts';
import { check } from '#text/nb/check.ts';
import { answerInWords, questionWords } from '#text/nb/check-questions.ts';
import type { ViewProps } from './view-props.ts';

export function AnswersList({ draft, today, go }: Pick<ViewProps, 'draft' | 'today' | 'go'>): JSX.Element {
  return (
    <dl class="summary-list answers-list">
      {questionsOf(draft, today).map((id) => {
        const { heading } = questionWords(id, draft.answers.role);
        return (
          <div key={id}>
            <dt>{heading}</dt>
            <dd>
              <span>{answerInWords(draft, id)}</span>
              <button
                class="ds-button"
                data-variant="tertiary"
                type="button"
                aria-label={check.answers.changeNamed(heading)}
                onClick={() => go({ view: 'question', id })}
              >
                {check.answers.change}
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
