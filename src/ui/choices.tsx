// One answer out of several as large rows, and a single box to tick.
import type { ComponentChildren, JSX } from 'preact';
import { describedBy, FieldError, type FieldProps, Hint } from './field.tsx';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What to fill in when this is chosen; it stands under its row. */
  readonly below?: ComponentChildren;
}

interface ChoicesProps<Value extends string> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  /** Instead of the label: a heading, where the view is one question. */
  readonly legend?: ComponentChildren;
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

export function Choices<Value extends string>({
  options,
  value,
  onChange,
  legend,
  ...field
}: ChoicesProps<Value>): JSX.Element {
  // The first choice has the address of the group, and may have a hint of its own.
  const group = { ...field, id: `${field.id}-group` };
  return (
    <fieldset class="ds-fieldset" aria-describedby={describedBy(group)}>
      <legend class="ds-label">{legend ?? field.label}</legend>
      <Hint {...group} />
      {options.map((option, index) => (
        <Row
          key={option.value}
          id={index === 0 ? field.id : `${field.id}-${option.value}`}
          name={field.id}
          option={option}
          checked={option.value === value}
          invalid={field.error !== undefined}
          onChange={() => onChange(option.value)}
        />
      ))}
      <FieldError {...group} />
    </fieldset>
  );
}

interface RowProps<Value extends string> {
  readonly id: string;
  readonly name: string;
  readonly option: Choice<Value>;
  readonly checked: boolean;
  readonly invalid: boolean;
  readonly onChange: () => void;
}

function Row<Value extends string>({ id, name, option, checked, invalid, onChange }: RowProps<Value>) {
  const { value, label, hint, below } = option;
  return (
    <>
      <div class="ds-field choice">
        <input
          class="ds-input"
          type="radio"
          id={id}
          name={name}
          value={value}
          checked={checked}
          aria-describedby={describedBy({ id, label, hint })}
          aria-invalid={invalid ? 'true' : undefined}
          onChange={onChange}
        />
        <label class="ds-label" for={id}>
          {label}
        </label>
        <Hint id={id} label={label} hint={hint} />
      </div>
      {checked && below && <div class="choice-below">{below}</div>}
    </>
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
      <Hint {...field} />
      <FieldError {...field} />
    </div>
  );
}
