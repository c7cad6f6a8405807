// A day of the plan's year: its number and its month. The number is where what is wrong is mended.
import type { JSX } from 'preact';
import type { DayInYear } from '#domain/billing/billing-draft.schema.ts';
import { billing as words } from '#text/nb/billing.ts';
import { describedBy, FieldError, Hint } from '#ui/field.tsx';
import { SelectField } from '#ui/select-field.tsx';

interface DayFieldsProps {
  /** Of the number. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error: string | undefined;
  readonly value: DayInYear;
  readonly onChange: (value: DayInYear) => void;
}

const size = 2;

export function DayFields({ id, legend, hint, error, value, onChange }: DayFieldsProps): JSX.Element {
  const field = { id, label: legend, hint, error };
  return (
    <fieldset class="plain date-fields" aria-describedby={describedBy(field)}>
      <legend class="ds-label">{legend}</legend>
      <Hint {...field} />
      <div class="cluster">
        <div class="ds-field">
          <label class="ds-label" for={id}>
            {words.date}
          </label>
          <input
            class="ds-input"
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            size={size}
            value={value.date}
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            onInput={(event) => onChange({ ...value, date: event.currentTarget.value })}
          />
        </div>
        <SelectField
          id={`${id}-month`}
          label={words.month}
          options={words.months}
          value={value.month}
          onChange={(month) => onChange({ ...value, month })}
        />
      </div>
      <FieldError {...field} />
    </fieldset>
  );
}
