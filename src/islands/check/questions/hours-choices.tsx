// The rows of a question of hours: none, typed, taken from the week of needs, not known.
import { sumNeeds } from '#domain/needs/sum-needs.ts';
import { dontKnow } from '#text/nb/check-question-words.ts';
import { type HoursId, offersNone } from '#text/nb/check-questions.ts';
import { hoursAnswers, hoursWords } from '#text/nb/check-questions-hours.ts';
import type { Choice } from '#ui/choices.tsx';
import { TextField } from '#ui/text-field.tsx';
import { type AnswerProps, errorAt } from './answer-props.ts';
import { controls } from './problem-words.ts';

export function hoursChoices(props: AnswerProps & { readonly id: HoursId }): readonly Choice<string>[] {
  const { id, draft, entry } = props;
  const hasNeeds = draft.needs.length > 0 || entry.choice === 'needs';
  const typed = typedChoice(props, hasNeeds);
  const needs: Choice<string> = {
    value: 'needs',
    ...hoursAnswers.needs(),
    hint: hoursWords.sum(sumNeeds(draft.needs)[id]),
  };
  const given = hasNeeds ? [needs, typed] : [typed];
  const none: readonly Choice<string>[] = offersNone(id) ? [{ value: 'none', ...hoursAnswers.none() }] : [];
  return [...none, ...given, { value: 'unknown', label: dontKnow }];
}

function typedChoice({ id, entry, update, problem }: AnswerProps, hasNeeds: boolean): Choice<string> {
  const words = offersNone(id) ? hoursAnswers.some() : hoursAnswers.typed();
  return {
    value: 'typed',
    ...(hasNeeds ? { label: hoursWords.another } : words),
    below: (
      <TextField
        id={controls.hours}
        label={hoursWords.field}
        hint={hoursWords.fieldHint}
        inputMode="text"
        size={8}
        value={entry.hours}
        error={errorAt(problem, controls.hours)}
        onChange={(hours) => update({ hours })}
      />
    ),
  };
}
