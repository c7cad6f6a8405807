// What goes in: the price, the two months, the index, the method, and the figures that the method asks for.
import type { JSX } from 'preact';
import { methodsWith } from '#domain/rates/indexation-draft.ts';
import { isIndexationExample, typedInstead } from '#domain/rates/indexation-examples.ts';
import type { MethodId } from '#domain/rates/indexation-methods.ts';
import type { IndexSeries } from '#domain/rates/rate.schema.ts';
import { ratesIndexation as words } from '#text/nb/rates-indexation.ts';
import { Choices } from '#ui/choices.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { ChangeFields } from './ChangeFields.tsx';
import { FirstFields } from './FirstFields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { MonthFields } from './MonthFields.tsx';
import { OwnFigures, reservations } from './OwnFigures.tsx';

const size = 9;

export function Fields(props: FieldsProps): JSX.Element {
  const { site, draft, update, errorOf } = props;
  const { indices } = site.series;
  const index = indices.find(({ id }) => id === draft.index) ?? indices[0];
  return (
    <>
      <TextField
        id="price"
        label={words.price.label}
        hint={isIndexationExample(draft, 'price') ? words.price.exampleHint : words.price.hint}
        error={errorOf('price')}
        inputMode="decimal"
        size={size}
        value={draft.price}
        onChange={(text) => update(typedInstead(draft, 'price', text))}
      />
      <SelectField
        id="index"
        label={words.index.label}
        hint={`${words.index.hint} ${knownIn(index)}`}
        error={errorOf('index')}
        options={indices.map(({ id, base, endsWith }) => [id, words.index.option(base, endsWith)] as const)}
        value={index.id}
        onChange={(chosen) => update({ index: chosen })}
      />
      {(['from', 'to'] as const).map((at) => (
        <MonthFields
          key={at}
          id={at}
          legend={words[at]}
          error={errorOf(at)}
          value={draft[at]}
          onChange={(part) => update({ [at]: { ...draft[at], ...part } })}
        />
      ))}
      <FirstFields {...props} />
      <Choices<MethodId>
        id="method"
        label={words.method}
        options={methodsWith(site.series).map((value) => ({
          value,
          label: words.methods[value],
          hint: words.methodHints[value],
        }))}
        value={draft.method}
        onChange={(method) => update({ method })}
      />
      {draft.method === 'weighted' && <WageShare {...props} />}
      {draft.method === 'deflator' && <Deflator {...props} />}
      {draft.method === 'percent' && <ChangeFields {...props} />}
      <OwnFigures {...props} />
    </>
  );
}

/** The wages follow a series with its own base year and its own reservations: they stand where it is chosen. */
function WageShare({ site, draft, update, errorOf }: FieldsProps): JSX.Element {
  const { label, hint, exampleHint } = words.wageShare;
  const { labour } = site.series;
  const own = isIndexationExample(draft, 'wageShare') ? exampleHint : hint;
  return (
    <TextField
      id="wageShare"
      label={label}
      hint={labour ? `${own} ${labour.title}: ${reservations(labour)}` : own}
      error={errorOf('wageShare')}
      inputMode="decimal"
      size={size}
      value={draft.wageShare}
      onChange={(text) => update(typedInstead(draft, 'wageShare', text))}
    />
  );
}

function Deflator({ site, draft, update }: FieldsProps): JSX.Element {
  return (
    <SelectField
      id="deflator"
      label={words.deflator.label}
      hint={words.deflator.hint}
      options={site.series.deflators.map(({ id, title }) => [id, title] as const)}
      value={draft.deflator}
      onChange={(deflator) => update({ deflator })}
    />
  );
}

/** The first and the last month that has a figure. */
function knownIn({ values }: IndexSeries): string {
  const known = Object.keys(values)
    .filter((point) => values[point] !== null)
    .toSorted();
  return words.known(known[0] ?? '', known.at(-1) ?? '');
}
