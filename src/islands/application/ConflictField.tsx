// One field that copies of an application fill in differently: everything that stands there, in full, and which one stays.
import type { JSX } from 'preact';
import { describedBy, FieldError } from '#ui/field.tsx';

export interface Side {
  /** As the draft holds it. */
  readonly value: string;
  /** In words. */
  readonly says: string;
  /** Where it stands: in the draft here, in a file. */
  readonly source: string;
}

interface ConflictFieldProps {
  readonly id: string;
  readonly label: string;
  readonly sides: readonly Side[];
  readonly chosen: string | undefined;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

export function ConflictField({
  id,
  label,
  sides,
  chosen,
  error,
  onChange,
}: ConflictFieldProps): JSX.Element {
  const group = { id: `${id}-group`, label, error };
  return (
    <fieldset class="ds-fieldset" aria-describedby={describedBy(group)}>
      <legend class="ds-label">{label}</legend>
      {sides.map(({ value, says, source }, index) => {
        const own = index === 0 ? id : `${id}-${index}`;
        return (
          <div class="ds-field choice" key={value}>
            <input
              class="ds-input"
              type="radio"
              id={own}
              name={id}
              checked={value === chosen}
              aria-describedby={`${own}-says`}
              aria-invalid={error ? 'true' : undefined}
              onChange={() => onChange(value)}
            />
            <label class="ds-label" for={own}>
              {source}
            </label>
            <p class="said" data-field="description" id={`${own}-says`}>
              {says}
            </p>
          </div>
        );
      })}
      <FieldError {...group} />
    </fieldset>
  );
}
