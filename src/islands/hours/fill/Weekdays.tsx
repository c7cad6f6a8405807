// The days of a week to tick.
import type { JSX } from 'preact';
import { hoursFill as words } from '#text/nb/hours-fill.ts';
import { Checkbox } from '#ui/choices.tsx';
import { FieldError } from '#ui/field.tsx';

interface WeekdaysProps {
  /** 1 is Monday, 7 is Sunday. */
  readonly chosen: readonly number[];
  readonly error: string | undefined;
  readonly choose: (weekdays: readonly number[]) => void;
}

export function Weekdays({ chosen, error, choose }: WeekdaysProps): JSX.Element {
  const field = { id: 'fill-weekday-1', label: words.days, error };
  return (
    <fieldset class="ds-fieldset" aria-describedby={error && 'fill-weekday-1-error'}>
      <legend class="ds-label">{words.days}</legend>
      <div class="hours-weekdays">
        {words.weekdays.map((label, nth) => {
          const weekday = nth + 1;
          return (
            <Checkbox
              id={`fill-weekday-${weekday}`}
              key={label}
              label={label}
              checked={chosen.includes(weekday)}
              onChange={(isChosen) =>
                choose(isChosen ? [...chosen, weekday] : chosen.filter((each) => each !== weekday))
              }
            />
          );
        })}
      </div>
      <FieldError {...field} />
    </fieldset>
  );
}
