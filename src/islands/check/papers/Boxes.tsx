// Several boxes to tick under one question.
import type { JSX } from 'preact';
import { Checkbox, type Choice } from '#ui/choices.tsx';
import { describedBy, Hint } from '#ui/field.tsx';

interface BoxesProps<Value extends string> {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  /** Every box, in order. */
  readonly options: readonly Pick<Choice<Value>, 'value' | 'label' | 'hint'>[];
  readonly chosen: readonly Value[];
  /** Those chosen, in the order of the boxes. */
  readonly onChange: (chosen: readonly Value[]) => void;
}

export function Boxes<Value extends string>(props: BoxesProps<Value>): JSX.Element {
  const { id, legend, options, chosen, onChange } = props;
  const field = { id, label: legend, hint: props.hint };
  const tick = (value: Value, checked: boolean): void =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? checked : chosen.includes(each))),
    );
  return (
    <fieldset class="ds-fieldset" aria-describedby={describedBy(field)}>
      <legend class="ds-label">{legend}</legend>
      <Hint {...field} />
      {options.map(({ value, label, hint }) => (
        <Checkbox
          key={value}
          id={`${id}-${value}`}
          label={label}
          hint={hint}
          checked={chosen.includes(value)}
          onChange={(checked) => tick(value, checked)}
        />
      ))}
    </fieldset>
  );
}
