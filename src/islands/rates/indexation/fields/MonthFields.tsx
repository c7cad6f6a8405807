// A month and its year. The year is where what is wrong is mended.
import type { JSX } from 'preact';
import type { TypedMonth } from '#domain/rates/indexation-draft.ts';
import { ratesIndexation as words } from '#text/nb/rates-indexation.ts';
import { describedBy, FieldError } from '#ui/field.tsx';
import { SelectField } from '#ui/select-field.tsx';

interface MonthFieldsProps {
  /** Of the year. */
  readonly id: string;
  readonly legend: string;
  readonly error: string | undefined;
  readonly value: TypedMonth;
  readonly onChange: (part: Partial<TypedMonth>) => void;
}

const size = 4;

export function MonthFields({ id, legend, error, value, onChange }: MonthFieldsProps): JSX.Element {
  const field = { id, label: legend, error };
  return (
    <fieldset class="plain date-fields" aria-describedby={describedBy(field)}>
      <legend class="ds-label">{legend}</legend>
      <div class="cluster">
        <SelectField
          id={`${id}-month`}
          label={words.month}
          options={words.months}
          value={value.month}
          onChange={(month) => onChange({ month })}
        />
        <div class="ds-field">
          <label class="ds-label" for={id}>
            {words.year}
          </label>
          <input
            class="ds-input"
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            size={size}
            value={value.year}
            aria-invalid={error ? 'true' : undefined}
            onInput={(event) => onChange({ year: event.currentTarget.value })}
          />
        </div>
      </div>
      <FieldError {...field} />
    </fieldset>
  );
}
