// So many hours a week from a day on: the first, and each change after it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Grant } from '#domain/hours/account.schema.ts';
import type { TypedDay } from '#domain/shared/read-day.ts';
import { parseHours } from '#domain/shared/read-hours.ts';
import { formatDate } from '#text/format.ts';
import { hours } from '#text/nb/hours.ts';
import { hoursGranted as words } from '#text/nb/hours-granted.ts';
import { hoursProblems } from '#text/nb/hours-problems.ts';
import { Checkbox } from '#ui/choices.tsx';
import { DayFields } from '#ui/day-fields.tsx';
import { ErrorSummary, type FieldProblem } from '#ui/error-summary.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useTyping } from '../drafts.ts';
import { withGrants } from '../edit.ts';
import { dayProblems, readTypedDay, typedDay } from '../typed-days.ts';
import type { HoursViewProps } from '../view-props.ts';

interface TypedGrant {
  readonly perWeek: string;
  readonly from: TypedDay;
  readonly hasEnd: boolean;
  readonly to: TypedDay;
}

export function AddGrant({ account, change, drafts, day }: HoursViewProps): JSX.Element {
  const year = day.slice(0, 4);
  const begun: TypedGrant = {
    perWeek: '',
    from: typedDay(`${year}-01-01`),
    hasEnd: false,
    to: typedDay(`${year}-12-31`),
  };
  const { typed, type, settle } = useTyping(drafts, 'grant', begun, ['perWeek']);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const errorAt = (id: string): string | undefined => problems.find((each) => each.id === id)?.inline;

  function submit(event: Event): void {
    event.preventDefault();
    const read = readGrant(typed, account.grants);
    setProblems(Array.isArray(read) ? read : []);
    if (Array.isArray(read)) setAttempt((count) => count + 1);
    else {
      settle({ ...typed, perWeek: '' });
      change(withGrants(account, [...account.grants, read as Grant]), {
        told: words.told.added,
        undone: words.told.gone,
        returnTo: 'grant-hours',
      });
    }
  }
  return (
    <section class="stack" aria-labelledby="nye-timer">
      <h2 class="ds-heading" id="nye-timer">
        {account.grants.length === 0 ? words.first : words.change}
      </h2>
      <form class="stack hours-form" noValidate onSubmit={submit}>
        <ErrorSummary heading={hours.problemHeading} problems={problems} attempt={attempt} />
        <TextField
          id="grant-hours"
          label={words.perWeek}
          hint={words.hoursHint}
          size={6}
          inputMode="decimal"
          value={typed.perWeek}
          error={errorAt('grant-hours')}
          onChange={(perWeek) => type({ perWeek })}
        />
        <DayFields
          id="grant-from"
          legend={words.fromLegend}
          labels={words.dayParts}
          value={typed.from}
          error={errorAt('grant-from')}
          onChange={(part) => type({ from: { ...typed.from, ...part } })}
        />
        <Checkbox
          id="grant-has-end"
          label={words.hasEnd}
          hint={words.hasEndHint}
          checked={typed.hasEnd}
          onChange={(hasEnd) => type({ hasEnd })}
        />
        {typed.hasEnd && (
          <DayFields
            id="grant-to"
            legend={words.toLegend}
            labels={words.dayParts}
            value={typed.to}
            error={errorAt('grant-to')}
            onChange={(part) => type({ to: { ...typed.to, ...part } })}
          />
        )}
        <div class="actions">
          <button class="ds-button" type="submit">
            {words.add}
          </button>
        </div>
      </form>
    </section>
  );
}

/** The grant, or what is wrong, in the order of the fields. */
function readGrant(
  { perWeek, from, hasEnd, to }: TypedGrant,
  there: readonly Grant[],
): Grant | FieldProblem[] {
  const count = parseHours(perWeek);
  const [first, last] = [readTypedDay(from), hasEnd ? readTypedDay(to) : { day: null }];
  const found = [
    ...('problem' in count ? [problem('grant-hours', words.perWeek, hoursProblems[count.problem])] : []),
    ...dayProblems(first, 'grant-from', words.fromLegend),
    ...('problem' in last ? dayProblems(last, 'grant-to', words.toLegend) : []),
  ];
  if ('problem' in count || 'problem' in first || 'problem' in last) return found;
  if (there.some((grant) => grant.from === first.day))
    return [problem('grant-from', words.fromLegend, words.sameDay(formatDate(first.day)))];
  if (last.day !== null && last.day < first.day) return [problem('grant-to', words.toLegend, words.turned)];
  return { id: crypto.randomUUID(), from: first.day, to: last.day, hoursPerWeek: count.decimal };
}

function problem(id: string, label: string, inline: string): FieldProblem {
  return { id, inline, sentence: `${label}: ${inline}` };
}
