// A number that people may write in more than one way. Enter goes to the next number of the list.
import type { JSX } from 'preact';
import { describedBy, Field, type FieldProps } from '#ui/field.tsx';

interface NumberFieldProps extends FieldProps {
  readonly value: string;
  readonly size: number;
  readonly onChange: (text: string) => void;
}

export function NumberField({ value, size, onChange, ...field }: NumberFieldProps): JSX.Element {
  return (
    <Field {...field}>
      <input
        class="ds-input needs-number"
        id={field.id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        size={size}
        value={value}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? 'true' : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={goToNext}
      />
    </Field>
  );
}

function goToNext(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  const numbers = [...document.querySelectorAll<HTMLInputElement>('.needs-number')];
  const next = numbers[numbers.indexOf(event.currentTarget) + 1];
  next?.focus();
  next?.select();
}
