// One shift of the week: its day, and when it begins and ends.
import type { JSX } from 'preact';
import type { Shift } from '#domain/rates/price/price-draft.schema.ts';
import { priceWeek as words } from '#text/nb/rates-price-week.ts';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';

interface ShiftRowProps {
  readonly shift: Shift;
  readonly at: number;
  readonly change: (at: number, said: Partial<Shift>) => void;
  readonly remove: (at: number) => void;
}

const days = words.days.map((name, index) => [String(index + 1), name] as const);

export function ShiftRow({ shift, at, change, remove }: ShiftRowProps): JSX.Element {
  return (
    <li>
      <fieldset class="plain price-shift">
        <legend class="ds-sr-only">{words.shift(at + 1)}</legend>
        <SelectField
          id={`shift-${at}-weekday`}
          label={words.weekday}
          options={days}
          value={String(shift.weekday)}
          onChange={(day) => change(at, { weekday: Number(day) })}
        />
        <TextField
          id={`shift-${at}-from`}
          label={words.from}
          size={5}
          value={shift.from}
          onChange={(from) => change(at, { from })}
        />
        <TextField
          id={`shift-${at}-to`}
          label={words.to}
          size={5}
          value={shift.to}
          onChange={(to) => change(at, { to })}
        />
        <button class="ds-button" data-variant="tertiary" type="button" onClick={() => remove(at)}>
          {words.remove(at + 1)}
        </button>
      </fieldset>
    </li>
  );
}
