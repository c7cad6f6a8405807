// When the price is regulated for the first time, and what each choice gives.
import type { JSX } from 'preact';
import { type FirstChoice, firstChoices, firstRegulation } from '#domain/rates/indexation-first.ts';
import { regulate } from '#domain/rates/indexation-methods.ts';
import { monthsBetween } from '#domain/rates/indexation-months.ts';
import { inKroner } from '#text/nb/rates-analysis.ts';
import { ratesIndexation } from '#text/nb/rates-indexation.ts';
import { Choices } from '#ui/choices.tsx';
import type { FieldsProps } from './fields-props.ts';
import { MonthFields } from './MonthFields.tsx';

const words = ratesIndexation.first;

export function FirstFields(props: FieldsProps): JSX.Element | null {
  const { draft, read, update, errorOf } = props;
  if (read.terms && read.terms.from === read.terms.to) return null;
  return (
    <Choices<FirstChoice>
      id="first-at"
      label={words.legend}
      hint={words.hint}
      options={choicesFor(props).map((value) => ({
        value,
        label: words.choices[value],
        hint: value === 'typed' ? words.typedHint : givenBy(value, props),
        below: value === 'typed' && (
          <MonthFields
            id="first"
            legend={words.typed}
            error={errorOf('first')}
            value={draft.first}
            onChange={(part) => update({ first: { ...draft.first, ...part } })}
          />
        ),
      }))}
      value={draft.firstAt}
      onChange={(firstAt) => update({ firstAt })}
    />
  );
}

/** A whole number of years between the months: then the first time is after a year anyhow. */
function choicesFor({ draft, read: { terms } }: FieldsProps): readonly FirstChoice[] {
  if (!terms || draft.firstAt === 'afterYear') return firstChoices;
  const [soonest, late] = (['soonest', 'afterYear'] as const).map((choice) =>
    firstRegulation(choice, terms.from, terms.to, ''),
  );
  return firstChoices.filter((choice) => choice !== 'afterYear' || soonest !== late);
}

/** The month, how long the first price stands, and the price it ends with by the chosen method. */
function givenBy(
  choice: Exclude<FirstChoice, 'typed'>,
  { draft, read: { terms } }: FieldsProps,
): string | undefined {
  if (!terms) return undefined;
  const first = firstRegulation(choice, terms.from, terms.to, '');
  const when = words.when(first, monthsBetween(terms.from, first));
  if (first > terms.to) return `${when} ${words.notWithin(terms.to)}`;
  const { price } = regulate(draft.method, { ...terms, first });
  return price ? `${when} ${words.gives(inKroner(price), terms.to)}` : when;
}
