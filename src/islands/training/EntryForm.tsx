// Asks for one training: what is wrong is told at its field, and in a summary that takes the focus.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { trainedGroups } from '#domain/training/training.schema.ts';
import { training as words } from '#text/nb/training.ts';
import { noGroup, trainingProblemAt } from '#text/nb/training-problems.ts';
import { trainingWords as named } from '#text/nb/training-words.ts';
import { Choices } from '#ui/choices.tsx';
import { DayFields } from '#ui/day-fields.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { TextField } from '#ui/text-field.tsx';
import { type FormProblem, problemsOf, type TypedEntry, type TypedPart } from './typed-entry.ts';

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
  const [told, setTold] = useState<readonly FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const problems = problemsOf(typed, prefix);
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
        problems={still.map((problem) => ({
          id: `${prefix}-${problem.at}`,
          inline: inlineOf(problem),
          sentence: named.problemAt(nameOf(problem.at), inlineOf(problem)),
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

type FormField = FormProblem['at'];

const nameOf = (at: FormField): string => (at === 'group' ? words.group : named.field[at]);

const inlineOf = (problem: FormProblem): string =>
  problem.at === 'group' ? noGroup : trainingProblemAt(problem);

function sentenceAt(problems: readonly FormProblem[], field: FormField): string | undefined {
  const problem = problems.find(({ at }) => at === field);
  return problem && inlineOf(problem);
}

interface FieldsProps extends Pick<EntryFormProps, 'prefix' | 'typed' | 'type'> {
  readonly errorOf: (field: FormField) => string | undefined;
}

function Fields({ prefix, typed, type, errorOf }: FieldsProps): JSX.Element {
  const line = (field: Exclude<FormField, 'day' | 'group'>) => ({
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
        error={errorOf('group')}
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
