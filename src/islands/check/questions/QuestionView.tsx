// One question: the question itself, why it is asked, the answers, and the way on. Each answer takes effect at once;
// «Fortsett» only says what is missing.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { QuestionId } from '#domain/eligibility/questions.ts';
import { check } from '#text/nb/check.ts';
import { isHours, questionWords } from '#text/nb/check-questions.ts';
import { hoursWords } from '#text/nb/check-questions-hours.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { ViewHeading } from '#ui/view.tsx';
import { afterQuestion, positionOf } from '../steps.ts';
import type { ViewProps } from '../view-props.ts';
import { AnswerFields } from './AnswerFields.tsx';
import { Explanation } from './Explanation.tsx';
import { type Entry, entryOf, readEntry, withEntry } from './entry.ts';
import { fieldProblem } from './problem-words.ts';

export interface QuestionViewProps extends ViewProps {
  readonly id: QuestionId;
  /** The reader came from the result to change this answer. */
  readonly returning: boolean;
  /** Entries that are not whole, kept while the reader is elsewhere in the tool. */
  readonly unfinished: Map<QuestionId, Entry>;
}

export function QuestionView(props: QuestionViewProps): JSX.Element {
  const { id, draft, today, go, returning, moved } = props;
  const { entry, update, problem, attempt, tryToProceed } = useEntry(props);
  const { number, of } = positionOf(id, draft, today);
  const words = questionWords(id, draft.answers.role);
  const title = check.title.question(number, of);
  const next = afterQuestion(id, { returning }, draft, today);

  function proceed(event: Event): void {
    event.preventDefault();
    if (tryToProceed()) go(next);
  }

  return (
    <div class="stack">
      <ErrorSummary
        heading={check.answer.problemHeading}
        problems={problem ? [problem] : []}
        attempt={attempt}
      />
      <form class="stack question" noValidate onSubmit={proceed} autoComplete="off">
        <AnswerFields
          id={id}
          draft={draft}
          entry={entry}
          update={update}
          problem={problem}
          legend={
            <ViewHeading
              heading={words.heading}
              kicker={check.kicker(number, of)}
              title={problem ? check.title.withProblem(title) : title}
              focusHeading={moved}
            />
          }
        />
        {isHours(id) && <MapWeek {...props} />}
        <Explanation words={words} base={props.site.base} />
        <div class="actions">
          <button class="ds-button" type="submit">
            {returning && next.view === 'result' ? check.proceedToResult : check.proceed}
          </button>
          <button
            class="ds-button"
            data-variant="tertiary"
            type="button"
            onClick={() => (returning ? go({ view: 'result' }) : history.back())}
          >
            {returning ? check.backToResult : check.back}
          </button>
        </div>
      </form>
    </div>
  );
}

/** What is chosen and typed, the answer it gives, and what was wrong when the reader last wished to go on. */
function useEntry({ id, draft, today, change, unfinished }: QuestionViewProps) {
  const [entry, setEntry] = useState(
    () => (draft.answers[id] === null && unfinished.get(id)) || entryOf(id, draft),
  );
  const [told, setTold] = useState<{ sentence: string | null; attempt: number }>({
    sentence: null,
    attempt: 0,
  });
  const read = readEntry(id, entry, today);
  const problem = 'problem' in read ? fieldProblem(id, read.problem) : null;

  function update(part: Partial<Entry>): void {
    const next = { ...entry, ...part };
    setEntry(next);
    unfinished.set(id, next);
    change(withEntry(draft, id, readEntry(id, next, today)));
  }

  function tryToProceed(): boolean {
    setTold(({ attempt }) => ({ sentence: problem?.sentence ?? null, attempt: attempt + 1 }));
    return problem === null;
  }

  const isTold = problem !== null && problem.sentence === told.sentence;
  return { entry, update, problem: isTold ? problem : null, attempt: told.attempt, tryToProceed };
}

function MapWeek({ draft, go }: ViewProps): JSX.Element {
  const hasNeeds = draft.needs.length > 0;
  return (
    <div class="stack" data-gap="sm">
      {!hasNeeds && <p>{hoursWords.mapText}</p>}
      <div class="actions">
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => go({ view: 'needs' })}
        >
          {hasNeeds ? hoursWords.mapAgain : hoursWords.mapFirst}
        </button>
      </div>
    </div>
  );
}
