// Boxes for what never changes the answer. «Ingen av disse» is a box too, and stands alone.
import type { JSX } from 'preact';
import { type AlsoId, alsoIds } from '#domain/eligibility/answers.schema.ts';
import { alsoOf, questionWords } from '#text/nb/check-questions.ts';
import { alsoNone } from '#text/nb/check-questions-rest.ts';
import { Checkbox } from '#ui/choices.tsx';
import { FieldError, Hint } from '#ui/field.tsx';
import { type AnswerProps, errorAt } from './answer-props.ts';
import { controls } from './problem-words.ts';

export function AlsoBoxes({ draft, entry, update, problem, legend }: AnswerProps): JSX.Element {
  const { role } = draft.answers;
  const { heading, hint } = questionWords('also', role);
  const field = { id: controls.answer, label: heading, hint, error: errorAt(problem, controls.answer) };
  const offered = alsoOf(role);
  const tick = (id: string, checked: boolean): void =>
    update({ also: ticked(entry.also ?? [], id as AlsoId, checked) });
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{legend}</legend>
      <Hint {...field} />
      {offered.map(({ value, label, hint: note }, index) => (
        <Checkbox
          key={value}
          id={index === 0 ? controls.answer : `${controls.answer}-${value}`}
          label={label}
          hint={note}
          checked={entry.also?.some((known) => known === value) ?? false}
          onChange={(checked) => tick(value, checked)}
        />
      ))}
      <Checkbox
        id={`${controls.answer}-none`}
        label={alsoNone}
        checked={entry.also?.length === 0}
        onChange={(checked) => update({ also: checked ? [] : null })}
      />
      <FieldError {...field} />
    </fieldset>
  );
}

/** In the order of the boxes; null when the last one is taken away. */
function ticked(also: readonly AlsoId[], id: AlsoId, checked: boolean): AlsoId[] | null {
  const next = alsoIds.filter((known) => (known === id ? checked : also.includes(known)));
  return next.length === 0 ? null : next;
}
