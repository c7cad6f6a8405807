// The answer in one sentence and why, or the answers that are still possible and the question that decides.
import type { JSX } from 'preact';
import { type Outcome, rules } from '#domain/eligibility/judge.ts';
import { isBeside } from '#domain/eligibility/result.ts';
import { factNames, questionOf } from '#text/nb/check-questions.ts';
import { always, checkResult, lawDate } from '#text/nb/check-result.ts';
import { besideWords } from '#text/nb/check-result-beside.ts';
import { ruleIf } from '#text/nb/check-result-ifs.ts';
import { outcomeExplanation, outcomeSentence, outcomeShort } from '#text/nb/check-result-outcomes.ts';
import { ruleQuestions, ruleWhy } from '#text/nb/check-result-reasons.ts';
import { capital } from '#text/nb/check-result-voice.ts';
import type { ViewProps } from '../view-props.ts';
import { Contents } from './Contents.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { Part } from './Part.tsx';
import type { Told } from './told.ts';
import { Whole } from './Whole.tsx';

interface AnswerProps {
  readonly told: Told;
  readonly go: ViewProps['go'];
}

export function Answer({ told, go }: AnswerProps): JSX.Element {
  const { outcomes } = told.result;
  return (
    <>
      {outcomes.length === 1 ? <One told={told} outcome={outcomes[0]} /> : <Several told={told} go={go} />}
      <Contents />
      {outcomes.length === 1 && <Why told={told} />}
      {outcomes.length === 1 && <OpenQuestions told={told} />}
    </>
  );
}

function One({ told, outcome }: { told: Told; outcome: Outcome }): JSX.Element {
  return (
    <div class="stack result-answer">
      <p class="lead">{outcomeSentence(outcome, told.role)}</p>
      <Beside told={told} />
      <p>{always.notADecision}</p>
      <Paragraphs texts={outcomeExplanation(outcome, told.role)} />
      <Day told={told} />
    </div>
  );
}

function Several({ told, go }: AnswerProps): JSX.Element {
  const { outcomes, decidingQuestion } = told.result;
  return (
    <div class="stack result-answer">
      <p class="lead">{checkResult.several}</p>
      <p>{checkResult.severalLead}</p>
      <ul class="ds-list prose outcome-list">
        {outcomes.map((outcome) => (
          <Possible key={outcome} told={told} outcome={outcome} />
        ))}
      </ul>
      <Beside told={told} />
      {decidingQuestion && (
        <div class="stack" data-gap="sm">
          <h2 class="ds-heading" data-size="xs">
            {checkResult.deciding}
          </h2>
          <p>{checkResult.decidingLead(factNames[decidingQuestion])}</p>
          <p class="actions">
            <button
              type="button"
              class="ds-button"
              data-variant="primary"
              onClick={() => go({ view: 'question', id: questionOf(decidingQuestion) })}
            >
              {checkResult.answerIt}
            </button>
          </p>
        </div>
      )}
      <p>{always.notADecision}</p>
      <Day told={told} />
    </div>
  );
}

/** The outcome is not to be read without these. */
function Beside({ told }: { told: Told }): JSX.Element {
  return <Paragraphs texts={told.result.notes.filter(isBeside).map(besideWords)} />;
}

/** One of several: when it is the answer, and what it means. */
function Possible({ told, outcome }: { told: Told; outcome: Outcome }): JSX.Element {
  const holding = rules.filter(
    ({ id, outcome: given }) => given === outcome && told.result.rules.includes(id),
  );
  return (
    <li class="stack" data-gap="sm">
      <p>
        <strong>{outcomeShort(outcome)}</strong>
      </p>
      {holding.map(({ id }) => (
        <p key={id}>{`${checkResult.itIs} ${ruleIf(id, told.voice, told.result)}.`}</p>
      ))}
      <details class="ds-details">
        <summary aria-label={checkResult.meansNamed(outcomeShort(outcome))}>{checkResult.means}</summary>
        <div class="stack">
          <Paragraphs texts={outcomeExplanation(outcome, told.role)} />
        </div>
      </details>
    </li>
  );
}

/** What is known may leave several reasons for the same answer. */
function Why({ told }: { told: Told }): JSX.Element {
  const holding = told.result.rules;
  return (
    <Part heading={checkResult.why}>
      {holding.length === 1 ? (
        holding.map((rule) => <Paragraphs key={rule} texts={ruleWhy(rule, told)} />)
      ) : (
        <>
          <p>{checkResult.eitherWay}</p>
          <ul class="ds-list prose">
            {holding.map((rule) => (
              <li key={rule}>{capital(ruleIf(rule, told.voice, told.result))}</li>
            ))}
          </ul>
        </>
      )}
      <p>{decidedBy(told)}</p>
    </Part>
  );
}

/** The exact questions to put to the municipality, where the law leaves the answer to it. */
function OpenQuestions({ told }: { told: Told }): JSX.Element | null {
  const questions = told.result.rules.flatMap((rule) => ruleQuestions(rule, told.result.conditions));
  if (questions.length === 0) return null;
  return (
    <Part heading={checkResult.openQuestion}>
      <p>{checkResult.openQuestionLead}</p>
      <ul class="ds-list prose">
        {questions.map((question) => (
          <li key={question}>
            <strong>
              <Whole text={question} />
            </strong>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Which day's law it is, and what we do not know of it. */
function Day({ told: { day, today, result } }: { told: Told }): JSX.Element | null {
  if (day === today && result.law.wordingChecked) return null;
  return (
    <div class="stack" data-gap="sm">
      <p>{lawDate.isFor(day)}</p>
      {day > today && <p>{lawDate.future}</p>}
      {!result.law.wordingChecked && <p>{lawDate.unchecked}</p>}
      {!result.law.continuesAfter67 && <p>{lawDate.noContinuation}</p>}
    </div>
  );
}

function decidedBy({ result }: Told): string {
  const names = result.decidedBy.map((fact) => factNames[fact]);
  return names.length === 0 ? checkResult.decidedByNothing : checkResult.decidedBy(names);
}
