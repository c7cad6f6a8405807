// Asks for one training: what is wrong is told at its field, and in a summary that takes the focus.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { trainedGroups } from '#domain/training/training.schema.ts';
import { type EntryField, type EntryProblem, readEntry } from '#domain/training/training-entry.ts';
import { training as words } from '#text/nb/training.ts';
import { trainingProblems } from '#text/nb/training-problems.ts';
import { trainingWords as named } from '#text/nb/training-words.ts';
import { Choices } from '#ui/choices.tsx';
import { DayFields } from '#ui/day-fields.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { TextField } from '#ui/text-field.tsx';
import { entryOf, type TypedEntry, type TypedPart } from './typed-entry.ts';

interface EntryFormProps {
  /** Of its fields, so that several forms can be open. */
  readonly prefix: string;
  readonly typed: TypedEntry;
  readonly type: (said: TypedPart) => void;
  readonly words: { readonly press: string; readonly problemHeading: string };
  /** Called when nothing holds it back. */
  readonly done: () => void;
  /** Beside the button. */
  readonly children?: ComponentChildren;
}

export function EntryForm(props: EntryFormProps): JSX.Element {
  const { prefix, typed, done, children } = props;
  const [told, setTold] = useState<readonly EntryProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { problems } = readEntry(entryOf(typed, prefix));
  /** What was told goes away when it is mended. */
  const still = problems.filter(({ at, code }) => told.some((each) => each.at === at && each.code === code));

  function press(event: Event): void {
    event.preventDefault();
    setTold(problems);
    if (problems.length === 0) done();
    else setAttempt((count) => count + 1);
  }

  return (
    <form class="stack" noValidate onSubmit={press}>
      <ErrorSummary
        heading={props.words.problemHeading}
        problems={still.map(({ at, code }) => ({
          id: `${prefix}-${at}`,
          inline: trainingProblems[code],
          sentence: named.problemAt(named.field[at], trainingProblems[code]),
        }))}
        attempt={attempt}
      />
      <Fields {...props} errorOf={(field) => sentenceAt(still, field)} />
      <div class="actions">
        <button class="ds-button" type="submit">
          {props.words.press}
        </button>
        {children}
      </div>
    </form>
  );
}

function sentenceAt(problems: readonly EntryProblem[], field: EntryField): string | undefined {
  const problem = problems.find(({ at }) => at === field);
  return problem && trainingProblems[problem.code];
}

interface FieldsProps extends Pick<EntryFormProps, 'prefix' | 'typed' | 'type'> {
  readonly errorOf: (field: EntryField) => string | undefined;
}

function Fields({ prefix, typed, type, errorOf }: FieldsProps): JSX.Element {
  const line = (field: Exclude<EntryField, 'day'>) => ({
    ...words[field],
    id: `${prefix}-${field}`,
    value: typed[field],
    error: errorOf(field),
    onChange: (text: string) => type({ [field]: text }),
  });
  const figure = { inputMode: 'decimal', size: 8 } as const;
  return (
    <>
      <DayFields
        id={`${prefix}-day`}
        legend={words.dayLegend}
        labels={words.dayParts}
        value={typed.day}
        error={errorOf('day')}
        onChange={(day) => type({ day })}
      />
      <Choices
        id={`${prefix}-group`}
        label={words.group}
        options={trainedGroups.map((value) => ({ value, label: named.group[value] }))}
        value={typed.group}
        onChange={(group) => type({ group })}
      />
      <TextField {...line('topic')} />
      <TextField {...line('hours')} {...figure} />
      <TextField {...line('participants')} inputMode="numeric" size={8} />
      <TextField {...line('cost')} {...figure} />
      <TextField {...line('documentation')} />
    </>
  );
}
