// One day of a letter, in three fields.
import type { JSX } from 'preact';
import { DateFields } from '../questions/DateFields.tsx';
import type { DayField } from './letter-entry.ts';
import type { LetterProps } from './letter-props.ts';
import { dayLegend, fieldId } from './problem-words.ts';

interface LetterDayProps extends LetterProps {
  readonly field: DayField;
  readonly hint?: string;
}

export function LetterDay({ field, hint, entry, update, errorOf, role }: LetterDayProps): JSX.Element {
  return (
    <DateFields
      id={fieldId[field]}
      legend={dayLegend(field, role)}
      hint={hint}
      value={entry.days[field]}
      error={errorOf(field)}
      onChange={(part) => update({ days: { ...entry.days, [field]: { ...entry.days[field], ...part } } })}
    />
  );
}
