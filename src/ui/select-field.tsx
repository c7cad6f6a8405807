// One of a few short answers, as the browser's own list.
import type { JSX } from 'preact';
import { describedBy, Field, type FieldProps } from './field.tsx';

interface SelectFieldProps<Value extends string> extends FieldProps {
  /** In the order they are offered; as pairs where a value may look like a number, which would put it first. */
  readonly options: Readonly<Record<Value, string>> | readonly (readonly [Value, string])[];
  readonly value: Value;
  /** Shown instead of the value while nobody has chosen it. */
  readonly notChosen?: string | undefined;
  readonly onChange: (value: Value) => void;
}

export function SelectField<Value extends string>({
  options,
  value,
  notChosen,
  onChange,
  ...field
}: SelectFieldProps<Value>): JSX.Element {
  const pairs = (Array.isArray(options) ? options : Object.entries(options)) as readonly [Value, string][];
  return (
    <Field {...field}>
      <select
        class="ds-input"
        id={field.id}
        autoComplete="off"
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? 'true' : undefined}
        value={notChosen === undefined ? value : ''}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {notChosen !== undefined && (
          <option value="" disabled selected>
            {notChosen}
          </option>
        )}
        {pairs.map(([option, words]) => (
          <option key={option} value={option} selected={notChosen === undefined && option === value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
