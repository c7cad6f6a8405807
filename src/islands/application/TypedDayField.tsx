// A day in one field: what is not understood is said when the field is left, and what is odd about a day is a warning.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { typedDay } from '#domain/shared/read-typed-day.ts';
import { dayInNorway } from '#text/format.ts';
import { dayWords } from '#text/nb/application-days.ts';
import type { FieldProps } from '#ui/field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { type DayTense, dayProblem, exampleDay } from './day-problem.ts';
import { tooLong } from './too-long.ts';

interface TypedDayFieldProps extends Omit<FieldProps, 'warning' | 'hint'> {
  readonly tense: DayTense;
  /** With a day that the field takes, YYYY-MM-DD. */
  readonly hintOf?: (example: string) => string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** Empty for a day that nothing is odd about. @param day YYYY-MM-DD */
  readonly warningOf: (day: string) => string;
}

export function TypedDayField({
  value,
  onChange,
  warningOf,
  tense,
  hintOf = dayWords.hint,
  error,
  ...field
}: TypedDayFieldProps): JSX.Element {
  // While a day is being typed it is no day yet, and nobody is told so.
  const [isTyping, setTyping] = useState(false);
  const day = typedDay(value);
  const today = dayInNorway(Date.now());
  return (
    <div onFocusOut={() => setTyping(false)}>
      <TextField
        {...field}
        size={18}
        hint={hintOf(exampleDay(tense, today))}
        error={tooLong(value) ?? error ?? (isTyping ? undefined : dayProblem(value, tense, today))}
        warning={day === null ? '' : warningOf(day)}
        value={value}
        onChange={(typed) => {
          setTyping(true);
          onChange(typed);
        }}
      />
    </div>
  );
}
