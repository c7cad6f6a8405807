// How many hours are in the evening, at the weekend and on public holidays, and what is paid for them.
import type { JSX } from 'preact';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { priceChoices as words } from '#text/nb/rates-price-fields.ts';
import { Choices } from '#ui/choices.tsx';
import { lazyView } from '../../../shared/lazy-view.tsx';
import type { FieldsProps } from './fields-props.ts';
import { TermField } from './TermField.tsx';

/** Few compute the shares; the code comes when they choose to. */
const week = lazyView<FieldsProps>(async () => (await import('./WeekFields.tsx')).WeekFields, ratesPrice);

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
        <week.View {...fields} />
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
