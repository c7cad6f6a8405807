// A day in three fields, as people write it. Nothing is filled in by the browser: a birth date is the reader's own to give.
import type { JSX } from 'preact';
import type { TypedDay } from '#domain/shared/read-day.ts';
import { check } from '#text/nb/check.ts';
import { describedBy, FieldError, Hint } from '#ui/field.tsx';

interface DateFieldsProps {
  /** Of the first field. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly value: TypedDay;
  readonly error?: string | undefined;
  readonly onChange: (part: Partial<TypedDay>) => void;
}

const parts = [
  { part: 'day', size: 2 },
  { part: 'month', size: 2 },
  { part: 'year', size: 4 },
] as const;

export function DateFields({ id, legend, hint, value, error, onChange }: DateFieldsProps): JSX.Element {
  const field = { id, label: legend, hint, error };
  return (
    <fieldset class="plain date-fields" aria-describedby={describedBy(field)}>
      <legend class="ds-label">{legend}</legend>
      <Hint {...field} />
      <div class="cluster">
        {parts.map(({ part, size }, index) => {
          const fieldId = index === 0 ? id : `${id}-${part}`;
          return (
            <div class="ds-field" key={part}>
              <label class="ds-label" for={fieldId}>
                {check.answer[part]}
              </label>
              <input
                class="ds-input"
                id={fieldId}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                size={size}
                value={value[part]}
                aria-invalid={error ? 'true' : undefined}
                onInput={(event) => onChange({ [part]: event.currentTarget.value })}
              />
            </div>
          );
        })}
      </div>
      <FieldError {...field} />
    </fieldset>
  );
}
