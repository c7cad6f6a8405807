// How many hours are in the evening, at the weekend and on public holidays, and what is paid for them.
import type { JSX } from 'preact';
import { priceChoices as words } from '#text/nb/rates-price-fields.ts';
import { Choices } from '#ui/choices.tsx';
import type { FieldsProps } from './fields-props.ts';
import { TermField } from './TermField.tsx';
import { WeekFields } from './WeekFields.tsx';

export function TimesFields(fields: FieldsProps): JSX.Element {
  const { result, update } = fields;
  const { sharesFrom } = result.scenario;
  return (
    <>
      <Choices
        id="shares-from"
        label={words.sharesFrom}
        options={[
          { value: 'typed', label: words.sharesTyped },
          { value: 'week', label: words.sharesWeek },
        ]}
        value={sharesFrom}
        onChange={(chosen) => update({ sharesFrom: chosen })}
      />
      {sharesFrom === 'week' ? (
        <WeekFields {...fields} />
      ) : (
        <>
          <TermField {...fields} term="eveningNightShare" />
          <TermField {...fields} term="weekendShare" />
          <TermField {...fields} term="holidayShare" />
        </>
      )}
      <TermField {...fields} term="eveningNightRate" />
      <TermField {...fields} term="weekendRate" />
      <TermField {...fields} term="holidayFactor" />
    </>
  );
}
