// A week that comes again: the times once, the days ticked, and every such day of a period has its shift.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { highest } from '#domain/hours/account.schema.ts';
import { type Laid, repeatWeek } from '#domain/hours/repeat.ts';
import { hours } from '#text/nb/hours.ts';
import { hoursFill as words } from '#text/nb/hours-fill.ts';
import { DayFields } from '#ui/day-fields.tsx';
import { ErrorSummary, type FieldProblem } from '#ui/error-summary.tsx';
import { View } from '#ui/view.tsx';
import { useTyping } from '../drafts.ts';
import { withShifts } from '../edit.ts';
import { TimesField, WhoFields } from '../shifts/ShiftFields.tsx';
import { typedDay } from '../typed-days.ts';
import type { HoursViewProps } from '../view-props.ts';
import { readPattern, type TypedPattern } from './read-pattern.ts';
import { Weekdays } from './Weekdays.tsx';

const ownParts = ['times', 'assistant', 'weekdays'] as const;
const nothingLaid: Laid = { shifts: [], leftOut: [] };

export function FillView({ site, account, change, drafts, day, moved }: HoursViewProps): JSX.Element {
  const { typed, type, settle } = useTyping<TypedPattern>(drafts, 'fill', begunIn(day), ownParts);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const errorAt = (id: string): string | undefined => problems.find((each) => each.id === id)?.inline;
  const fields = { id: 'fill', typed, type, problems };
  const [outcome, setOutcome] = useState('');

  function refuse(found: readonly FieldProblem[]): void {
    setProblems(found);
    setAttempt((count) => count + 1);
  }
  function layIn(): void {
    const { pattern, period, problems: found } = readPattern(typed);
    const { shifts, leftOut } = period ? repeatWeek(pattern, period, account.shifts) : nothingLaid;
    const isFull = account.shifts.length + shifts.length > highest.shifts;
    const full = isFull ? [{ id: 'fill-from', inline: words.full, sentence: words.full }] : [];
    if (!period || isFull) {
      refuse([...found, ...full]);
      return;
    }
    setProblems([]);
    const skipped = leftOut.length > 0 ? ` ${words.leftOut(leftOut.length)}` : '';
    setOutcome(shifts.length > 0 ? '' : words.nothing + skipped);
    settle();
    if (shifts.length === 0) return;
    const told = words.told(shifts.length) + skipped;
    change(withShifts(account, shifts), { told, undone: words.undone, returnTo: 'fill-times' });
  }
  return (
    <View heading={words.heading} kicker={hours.name} title={hours.title(site.siteName)} focusHeading={moved}>
      <p class="lead">{words.lead}</p>
      <form
        class="stack hours-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          layIn();
        }}
      >
        <ErrorSummary heading={hours.problemHeading} problems={problems} attempt={attempt} />
        <TimesField {...fields} />
        <Weekdays
          chosen={typed.weekdays}
          error={errorAt('fill-weekday-1')}
          choose={(weekdays) => type({ weekdays })}
        />
        <WhoFields {...fields} />
        <DayFields
          id="fill-from"
          legend={words.from}
          labels={words.dayParts}
          value={typed.from}
          error={errorAt('fill-from')}
          onChange={(part) => type({ from: { ...typed.from, ...part } })}
        />
        <DayFields
          id="fill-to"
          legend={words.to}
          labels={words.dayParts}
          value={typed.to}
          error={errorAt('fill-to')}
          onChange={(part) => type({ to: { ...typed.to, ...part } })}
        />
        <div class="actions">
          <button class="ds-button" type="submit">
            {words.add}
          </button>
        </div>
        <p role="status">{outcome}</p>
        <p>{words.again}</p>
      </form>
    </View>
  );
}

/** The whole of the year that is shown. */
function begunIn(day: string): TypedPattern {
  const year = day.slice(0, 4);
  return {
    times: '',
    weekdays: [],
    assistant: '',
    isAbroad: false,
    from: typedDay(`${year}-01-01`),
    to: typedDay(`${year}-12-31`),
  };
}
