// One answer out of several as large rows, and a single box to tick.
import type { JSX } from 'preact';
import { describedBy, FieldError, type FieldProps, Hint } from './field.tsx';

interface ChoicesProps<Value extends string> extends FieldProps {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

export function Choices<Value extends string>({
  options,
  value,
  onChange,
  ...field
}: ChoicesProps<Value>): JSX.Element {
  return (
    <fieldset class="ds-fieldset" aria-describedby={describedBy(field)}>
      <legend class="ds-label">{field.label}</legend>
      <Hint {...field} />
      {options.map((option, index) => (
        <div class="ds-field choice" key={option.value}>
          <input
            class="ds-input"
            type="radio"
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            name={field.id}
            value={option.value}
            checked={option.value === value}
            aria-invalid={field.error ? 'true' : undefined}
            onChange={() => onChange(option.value)}
          />
          <label class="ds-label" for={index === 0 ? field.id : `${field.id}-${option.value}`}>
            {option.label}
          </label>
        </div>
      ))}
      <FieldError {...field} />
    </fieldset>
  );
}

interface CheckboxProps extends FieldProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ checked, onChange, ...field }: CheckboxProps): JSX.Element {
  return (
    <div class="ds-field choice">
      <input
        class="ds-input"
        type="checkbox"
        id={field.id}
        checked={checked}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? 'true' : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label class="ds-label" for={field.id}>
        {field.label}
      </label>
      <FieldError {...field} />
    </div>
  );
}
