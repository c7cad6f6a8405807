// One shift to fill in: a new one, or one that is changed.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NewShift } from '#domain/hours/new-shift.ts';
import { formatDateWithWeekday } from '#text/format.ts';
import { hours } from '#text/nb/hours.ts';
import { hoursShift as words } from '#text/nb/hours-shift.ts';
import { ErrorSummary, type FieldProblem } from '#ui/error-summary.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { type Drafts, useTyping } from '../drafts.ts';
import { TimesField, WhoFields } from './ShiftFields.tsx';
import { readShift, type TypedShift } from './typed-shift.ts';

interface ShiftFormProps {
  /** What the ids of the fields begin with. */
  readonly id: string;
  /** Those that can be chosen, YYYY-MM-DD. */
  readonly days: readonly string[];
  readonly drafts: Drafts;
  /** Under which what is typed is kept. */
  readonly draft: string;
  readonly begun: TypedShift;
  readonly button: string;
  readonly take: (shift: NewShift) => void;
  /** null where there is nothing to go back to. */
  readonly cancel: (() => void) | null;
}

export function ShiftForm({
  id,
  drafts,
  draft,
  days,
  begun,
  button,
  take,
  cancel,
}: ShiftFormProps): JSX.Element {
  const { typed: kept, type, settle, drop } = useTyping(drafts, draft, begun, ['times', 'assistant']);
  // What was typed in another week is of that week but for its day.
  const typed = days.includes(kept.day) ? kept : { ...kept, day: begun.day };
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);

  function submit(event: Event): void {
    event.preventDefault();
    const read = readShift(typed, id);
    setProblems(read.problems);
    if (read.shift) {
      // A new one is the beginning of the next; one that is changed is done with.
      if (cancel) drop();
      else settle();
      take(read.shift);
    } else setAttempt((count) => count + 1);
  }
  const fields = { id, typed, type, problems };
  return (
    <form class="stack hours-form" noValidate onSubmit={submit}>
      <ErrorSummary heading={hours.problemHeading} problems={problems} attempt={attempt} />
      <div class="hours-fields">
        <SelectField
          id={`${id}-day`}
          label={words.day}
          options={days.map((day) => [day, formatDateWithWeekday(day)] as const)}
          value={typed.day}
          onChange={(day) => type({ day })}
        />
        <TimesField {...fields} />
        <WhoFields {...fields} />
      </div>
      <div class="actions">
        <button class="ds-button" type="submit">
          {button}
        </button>
        {cancel && (
          <button
            class="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => {
              drop();
              cancel();
            }}
          >
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
