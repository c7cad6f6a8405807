// The shifts of an ordinary week, and what they come to over a year of the calendar.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario, Shift } from '#domain/rates/price/price-draft.schema.ts';
import { priceChoices } from '#text/nb/rates-price-fields.ts';
import { priceWeek as words } from '#text/nb/rates-price-week.ts';
import { TextField } from '#ui/text-field.tsx';
import { withShifts } from '../edit.ts';
import type { FieldsProps } from './fields-props.ts';
import { ShiftRow } from './ShiftRow.tsx';
import { WeekSums } from './WeekSums.tsx';

/** As many as a calculation holds. */
const mostShifts = 100;

export function WeekFields({ result, update, errorOf, drawn }: FieldsProps): JSX.Element {
  useEffect(drawn);
  const { scenario } = result;
  const { week } = scenario;
  const rows = useShifts(scenario, update);
  const error = errorOf('week');
  const line = (field: 'year' | 'eveningFrom' | 'nightTo') => ({
    id: `week-${field}`,
    label: words[field],
    size: 5,
    value: week[field],
    onChange: (text: string) => update({ week: { ...week, [field]: text } }),
  });
  return (
    <fieldset class="plain stack price-week" aria-describedby={error ? 'week-error' : undefined}>
      <legend class="ds-label">{priceChoices.week}</legend>
      <p>{`${words.lead} ${words.overMidnight}`}</p>
      <div class="undo-region" role="status">
        {rows.removed && (
          <div class="undo">
            <p>{words.removed(words.shift(rows.removed.at + 1))}</p>
            <button
              class="ds-button"
              id="week-undo"
              data-variant="secondary"
              type="button"
              onClick={rows.undo}
            >
              {words.undo}
            </button>
          </div>
        )}
      </div>
      {week.shifts.length === 0 && <p>{words.empty}</p>}
      <ol class="price-shifts">
        {week.shifts.map((shift, index) => (
          <ShiftRow key={index} shift={shift} at={index} change={rows.change} remove={rows.remove} />
        ))}
      </ol>
      {week.shifts.length < mostShifts ? (
        <div class="actions">
          <button class="ds-button" id="week" data-variant="secondary" type="button" onClick={rows.add}>
            {words.add}
          </button>
        </div>
      ) : (
        <p>{words.full}</p>
      )}
      {error && (
        <p class="ds-validation-message" data-field="validation" id="week-error">
          {error}
        </p>
      )}
      <div class="price-week-times">
        <TextField {...line('year')} inputMode="numeric" />
        <TextField {...line('eveningFrom')} />
        <TextField {...line('nightTo')} />
      </div>
      <p class="quiet">{words.assumed}</p>
      <WeekSums scenario={scenario} />
    </fieldset>
  );
}

interface Rows {
  /** What was removed last; null when there is nothing to bring back. */
  readonly removed: { readonly shift: Shift; readonly at: number } | null;
  readonly undo: () => void;
  readonly add: () => void;
  readonly change: (at: number, said: Partial<Shift>) => void;
  readonly remove: (at: number) => void;
}

/** A new row begins with the day after the last one, and the same times. */
function useShifts(scenario: Scenario, update: FieldsProps['update']): Rows {
  const { shifts } = scenario.week;
  const [removed, setRemoved] = useState<Rows['removed']>(null);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current !== null) document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });
  function apply(next: readonly Shift[], focus: string): void {
    focusNext.current = focus;
    update(withShifts(scenario, next));
  }
  return {
    removed,
    undo: () => {
      if (!removed) return;
      setRemoved(null);
      apply(shifts.toSpliced(removed.at, 0, removed.shift), `shift-${removed.at}-weekday`);
    },
    add: () => {
      const last = shifts.at(-1);
      const next = last
        ? { ...last, weekday: (last.weekday % 7) + 1 }
        : { weekday: 1, from: '08.00', to: '16.00' };
      apply([...shifts, next], `shift-${shifts.length}-weekday`);
    },
    change: (at, said) =>
      update(
        withShifts(
          scenario,
          shifts.map((each, index) => (index === at ? { ...each, ...said } : each)),
        ),
      ),
    remove: (at) => {
      const shift = shifts[at];
      if (!shift) return;
      setRemoved({ shift, at });
      apply(shifts.toSpliced(at, 1), 'week-undo');
    },
  };
}
