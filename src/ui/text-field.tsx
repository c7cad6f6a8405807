// One line of text, and several.
import type { JSX } from 'preact';
import { describedBy, Field, type FieldProps } from './field.tsx';

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface LineProps extends TextProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly inputMode?: 'numeric' | 'decimal' | 'text';
  /** How many characters an answer has, so that the width of the field hints at it. */
  readonly size?: number;
  readonly autoComplete?: string;
}

export function TextField({
  value,
  onChange,
  type,
  inputMode,
  size,
  autoComplete,
  ...field
}: LineProps): JSX.Element {
  return (
    <Field {...field}>
      <input
        class="ds-input"
        id={field.id}
        type={type ?? 'text'}
        value={value}
        size={size}
        inputMode={inputMode}
        autoComplete={autoComplete ?? 'off'}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? 'true' : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

export function TextArea({ value, onChange, rows, ...field }: TextProps & { rows?: number }): JSX.Element {
  return (
    <Field {...field}>
      <textarea
        class="ds-input"
        id={field.id}
        rows={rows ?? 6}
        value={value}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? 'true' : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
