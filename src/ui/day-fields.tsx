// A day in three fields, as people write it. Nothing is filled in by the browser: a birth date is the reader's own to give.
import type { JSX } from 'preact';
import { describedBy, FieldError, Hint } from './field.tsx';

interface TypedParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export interface DayFieldsProps {
  /** Of the first field. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  /** What each field is called. */
  readonly labels: TypedParts;
  readonly value: TypedParts;
  readonly error?: string | undefined;
  readonly onChange: (part: Partial<TypedParts>) => void;
}

const parts = [
  { part: 'day', size: 2 },
  { part: 'month', size: 2 },
  { part: 'year', size: 4 },
] as const;

export function DayFields(props: DayFieldsProps): JSX.Element {
  const { id, legend, hint, labels, value, error, onChange } = props;
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
                {labels[part]}
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
