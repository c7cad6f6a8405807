// What goes into a plan: the year, the first day, the hours and the price with their changes, and how hours are counted.
import type { JSX } from 'preact';
import { type Convention, conventions } from '#domain/billing/billing-draft.schema.ts';
import { billing as words } from '#text/nb/billing.ts';
import { Choices } from '#ui/choices.tsx';
import { TextField } from '#ui/text-field.tsx';
import { ChangeFields, type FieldsProps } from './ChangeFields.tsx';
import { DayFields } from './DayFields.tsx';

const yearSize = 4;

export function Fields(props: FieldsProps): JSX.Element {
  const { site, draft, update, errorOf } = props;
  const { convention } = words;
  return (
    <>
      <TextField
        id="year"
        label={words.year}
        error={errorOf('year')}
        inputMode="numeric"
        size={yearSize}
        value={draft.year}
        onChange={(year) => update({ year })}
      />
      <DayFields
        id="start"
        legend={words.start.legend}
        hint={words.start.hint}
        error={errorOf('start')}
        value={draft.start}
        onChange={(start) => update({ start })}
      />
      <ChangeFields {...props} list="hours" />
      <ChangeFields {...props} list="prices" />
      <Choices<Convention>
        id="convention"
        label={convention.label}
        hint={site.billing?.counting ?? convention.notSet}
        options={conventions.map((value) => ({
          value,
          label: convention.options[value],
          hint: convention.hints[value],
        }))}
        value={draft.convention}
        onChange={(chosen) => update({ convention: chosen })}
      />
    </>
  );
}
