// What is typed of a shift beside its day: the times, who, and whether it was abroad.
import type { JSX } from 'preact';
import { hoursShift as words } from '#text/nb/hours-shift.ts';
import { Checkbox } from '#ui/choices.tsx';
import type { FieldProblem } from '#ui/error-summary.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { TypedShift } from './typed-shift.ts';

interface ShiftFieldsProps {
  /** What the ids of the fields begin with. */
  readonly id: string;
  readonly typed: Omit<TypedShift, 'day'>;
  readonly type: (part: Partial<TypedShift>) => void;
  readonly problems: readonly FieldProblem[];
}

export function TimesField({ id, typed, type, problems }: ShiftFieldsProps): JSX.Element {
  return (
    <TextField
      id={`${id}-times`}
      label={words.times}
      hint={words.timesHint}
      size={12}
      value={typed.times}
      error={errorAt(problems, `${id}-times`)}
      onChange={(times) => type({ times })}
    />
  );
}

export function WhoFields({ id, typed, type, problems }: ShiftFieldsProps): JSX.Element {
  return (
    <>
      <TextField
        id={`${id}-assistant`}
        label={words.assistant}
        hint={words.assistantHint}
        size={6}
        value={typed.assistant}
        error={errorAt(problems, `${id}-assistant`)}
        onChange={(assistant) => type({ assistant })}
      />
      <Checkbox
        id={`${id}-abroad`}
        label={words.abroad}
        checked={typed.isAbroad}
        onChange={(isAbroad) => type({ isAbroad })}
      />
    </>
  );
}

function errorAt(problems: readonly FieldProblem[], id: string): string | undefined {
  return problems.find((each) => each.id === id)?.inline;
}
