// Runs the check for another day than today, so that one can see what held when an answer was given.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { laws } from '#domain/eligibility/law.ts';
import { type DayProblemCode, readDay, type TypedDay } from '#domain/shared/read-day.ts';
import { start } from '#text/nb/check-start.ts';
import { DateFields } from './questions/DateFields.tsx';
import type { ViewProps } from './view-props.ts';

/** Before the first, nobody had an individual right; so far ahead, nobody asks. */
const between = { first: laws[0].from, last: '2099-12-31' } as const;
const fieldId = 'sjekkdato';

export function OtherDay({
  draft,
  today,
  change,
}: Pick<ViewProps, 'draft' | 'today' | 'change'>): JSX.Element {
  const words = start.otherDay;
  const [typed, setTyped] = useState<TypedDay>({ day: '', month: '', year: '' });
  const [problem, setProblem] = useState<DayProblemCode | null>(null);
  const { onDate } = draft;

  function choose(event: Event): void {
    event.preventDefault();
    const read = readDay(typed, between);
    setProblem('problem' in read ? read.problem : null);
    if ('day' in read) change({ ...draft, onDate: read.day === today ? null : read.day });
    else document.getElementById(fieldId)?.focus();
  }

  return (
    <details class="ds-details">
      <summary>{words.summary}</summary>
      <form class="stack" noValidate onSubmit={choose} autoComplete="off">
        <p>{words.text}</p>
        <p>{words.earlier}</p>
        <DateFields
          id={fieldId}
          legend={words.legend}
          value={typed}
          error={problem ? start.dayProblem[problem] : undefined}
          onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
        />
        <div role="status">
          {onDate && (
            <>
              <p>{words.chosen(onDate)}</p>
              {onDate > today && <p>{words.future}</p>}
            </>
          )}
        </div>
        <div class="actions">
          <button class="ds-button" data-variant="secondary" type="submit">
            {words.use}
          </button>
          {onDate && (
            <button
              class="ds-button"
              data-variant="tertiary"
              type="button"
              onClick={() => change({ ...draft, onDate: null })}
            >
              {words.today}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
