// The answers to one question as large rows; what is typed stands under the row it belongs to.
import type { JSX } from 'preact';
import { check } from '#text/nb/check.ts';
import { dontKnow } from '#text/nb/check-question-words.ts';
import { choicesOf, isAge, isHours, questionWords } from '#text/nb/check-questions.ts';
import { ageAnswers } from '#text/nb/check-questions-person.ts';
import { type Choice, Choices } from '#ui/choices.tsx';
import { TextField } from '#ui/text-field.tsx';
import { AlsoBoxes } from './AlsoBoxes.tsx';
import { type AnswerProps, errorAt } from './answer-props.ts';
import { DateFields } from './DateFields.tsx';
import { hoursChoices } from './hours-choices.tsx';
import { controls } from './problem-words.ts';

export function AnswerFields(props: AnswerProps): JSX.Element {
  const { id, draft, entry, update, problem, legend } = props;
  if (id === 'also') return <AlsoBoxes {...props} />;
  const { heading, hint } = questionWords(id, draft.answers.role);
  return (
    <Choices
      id={controls.answer}
      label={heading}
      legend={legend}
      hint={hint}
      error={errorAt(problem, controls.answer)}
      options={optionsOf(props)}
      value={entry.choice}
      onChange={(choice) => update({ choice })}
    />
  );
}

function optionsOf(props: AnswerProps): readonly Choice<string>[] {
  const { id, draft } = props;
  if (isAge(id)) return ageChoices(props);
  if (isHours(id)) return hoursChoices({ ...props, id });
  return id === 'also' ? [] : choicesOf(id, draft.answers.role);
}

function ageChoices({ entry, update, problem }: AnswerProps): readonly Choice<string>[] {
  const words = check.answer;
  return [
    {
      value: 'birthDate',
      ...ageAnswers.birthDate(),
      below: (
        <DateFields
          id={controls.day}
          legend={words.birthDate}
          value={entry}
          error={errorAt(problem, controls.day)}
          onChange={update}
        />
      ),
    },
    {
      value: 'years',
      ...ageAnswers.years(),
      below: (
        <TextField
          id={controls.years}
          label={words.years}
          inputMode="numeric"
          size={3}
          value={entry.years}
          error={errorAt(problem, controls.years)}
          onChange={(years) => update({ years })}
        />
      ),
    },
    { value: 'unknown', label: dontKnow },
  ];
}
