// The shifts of a week or a month in a table, each with the ways to change it and to remove it.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shift } from '#domain/hours/account.schema.ts';
import { clockChangeIn, clockNotes, hoursOfShift } from '#domain/hours/norwegian-clock.ts';
import { formatExactHours } from '#text/exact-hours.ts';
import { formatDateWithWeekday } from '#text/format.ts';
import { hoursShift as words } from '#text/nb/hours-shift.ts';
import { withoutShift, withShiftChanged } from '../edit.ts';
import type { HoursViewProps } from '../view-props.ts';
import { ShiftForm } from './ShiftForm.tsx';

interface ShiftListProps extends Pick<HoursViewProps, 'account' | 'change' | 'drafts'> {
  readonly caption: string;
  readonly shifts: readonly Shift[];
  /** Those a shift can be moved to. */
  readonly days: readonly string[];
}

export function ShiftList({ account, change, drafts, caption, shifts, days }: ShiftListProps): JSX.Element {
  const [changing, setChanging] = useState<string | null>(null);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current !== null) document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });
  function open(id: string): void {
    focusNext.current = 'changed-shift-day';
    setChanging(id);
  }
  function close(id: string): void {
    focusNext.current = `change-${id}`;
    setChanging(null);
  }
  const { columns } = words;
  return (
    <div class="table-frame">
      <table class="ds-table hours-shifts">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.day}</th>
            <th scope="col">{columns.times}</th>
            <th scope="col">{columns.hours}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.ways}</th>
          </tr>
        </thead>
        <tbody>
          {shifts.map((shift) =>
            shift.id === changing ? (
              <tr key={shift.id}>
                <td colSpan={5}>
                  <ShiftForm
                    id="changed-shift"
                    drafts={drafts}
                    draft={`shift-${shift.id}`}
                    days={days.includes(shift.day) ? days : [shift.day, ...days]}
                    begun={typedOf(shift)}
                    button={words.save}
                    take={(after) => {
                      close(shift.id);
                      change(withShiftChanged(account, shift, after), {
                        told: words.told.changed,
                        undone: words.told.asBefore,
                        returnTo: `change-${shift.id}`,
                      });
                    }}
                    cancel={() => close(shift.id)}
                  />
                </td>
              </tr>
            ) : (
              <Row
                key={shift.id}
                shift={shift}
                open={open}
                remove={() =>
                  change(withoutShift(account, shift), {
                    told: words.told.removed,
                    undone: words.told.back,
                    returnTo: `change-${shift.id}`,
                    isRemoval: true,
                  })
                }
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly shift: Shift;
  readonly open: (id: string) => void;
  readonly remove: () => void;
}

function Row({ shift, open, remove }: RowProps): JSX.Element {
  const { id, day, assistant, isAbroad } = shift;
  const [inWords, times] = [formatDateWithWeekday(day), words.span(shift.from, shift.to)];
  const clock = clockChangeIn(shift);
  const which = <span class="ds-sr-only">{words.which(inWords, times)}</span>;
  return (
    <tr>
      <th scope="row">{inWords}</th>
      <td data-column={words.columns.times}>
        {times}
        {clock && <p class="quiet">{words.clockChange[clock]}</p>}
        {clockNotes(shift).map(({ code, at }) => (
          <p class="quiet" key={at}>
            {words.clockNotes[code][at]}
          </p>
        ))}
      </td>
      <td data-column={words.columns.hours}>{formatExactHours(hoursOfShift(shift))}</td>
      <td data-column={words.columns.who}>
        {[assistant, ...(isAbroad ? [words.isAbroad] : [])].filter(Boolean).join(', ')}
      </td>
      <td>
        <div class="cluster">
          <button
            class="ds-button"
            id={`change-${id}`}
            data-variant="tertiary"
            type="button"
            onClick={() => open(id)}
          >
            {words.change}
            {which}
          </button>
          <button class="ds-button" data-variant="tertiary" type="button" onClick={remove}>
            {words.remove}
            {which}
          </button>
        </div>
      </td>
    </tr>
  );
}

function typedOf({ day, from, to, assistant, isAbroad }: Shift) {
  return { day, times: `${from}-${to}`, assistant, isAbroad };
}
