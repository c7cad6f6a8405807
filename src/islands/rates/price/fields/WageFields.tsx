// The day whose rates are used, the tariff with its steps, and the hourly wage itself.
import type { JSX } from 'preact';
import { fullWeeks } from '#domain/rates/price/limits.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import type { TypedDay } from '#domain/shared/read-day.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { priceChoices as words } from '#text/nb/rates-price-fields.ts';
import { Choices } from '#ui/choices.tsx';
import { DayFields } from '#ui/day-fields.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { lazyView } from '../../../shared/lazy-view.tsx';
import type { DayNoteProps } from './DayNote.tsx';
import type { DayWays, FieldsProps } from './fields-props.ts';
import { TermField } from './TermField.tsx';

/** Today is not known before the page is drawn. */
const note = lazyView<DayNoteProps>(async () => (await import('./DayNote.tsx')).DayNote, ratesPrice);

interface WageFieldsProps extends FieldsProps, DayWays {
  readonly typedDay: TypedDay;
  readonly typeDay: (part: Partial<TypedDay>) => void;
  readonly lastFullDay: string | null;
}

/** Not an id of a table: the wage is typed. */
const none = '';

export function WageFields(props: WageFieldsProps): JSX.Element {
  const { typedDay, typeDay, lastFullDay, today, lead, chooseDay, ...fields } = props;
  const { site, result, update, errorOf } = fields;
  const { tariff, seniority, fullWeek, day } = result.scenario;
  const tables = Object.values(site.rates).filter(({ unit }) => unit === 'krPerYear');
  const columns = (tariff !== null && site.rates[tariff]?.columns) || [];
  function choose(id: string): void {
    const column = site.rates[id]?.columns[0]?.id;
    update({ tariff: id === none ? null : id, ...(column !== undefined && { seniority: column }) });
  }
  return (
    <>
      <DayFields
        id="day"
        legend={words.day.legend}
        hint={day !== null && day === lastFullDay && result.lines ? words.day.lastFull(day) : undefined}
        labels={words.day.parts}
        value={typedDay}
        error={errorOf('day')}
        onChange={typeDay}
      />
      <SelectField
        id="tariff"
        label={words.tariff}
        hint={words.tariffHint}
        options={[
          ...tables.map(({ id, title }) => [id, words.agreement(title)] as const),
          [none, words.noTariff],
        ]}
        value={tariff ?? none}
        onChange={choose}
      />
      <note.View {...{ result, today, lead, chooseDay }} rates={site.rates} />
      {columns.length > 1 && (
        <SelectField
          id="seniority"
          label={words.seniority}
          options={columns.map(({ id, label }) => [id, label] as const)}
          value={seniority}
          onChange={(column) => update({ seniority: column })}
        />
      )}
      {tariff !== null && (
        <Choices<Scenario['fullWeek']>
          id="full-week"
          label={words.fullWeek}
          options={fullWeeks.map((value) => ({ value, label: words.fullWeeks[value] }))}
          value={fullWeek}
          onChange={(chosen) => update({ fullWeek: chosen })}
        />
      )}
      <TermField {...fields} term="baseWage" />
    </>
  );
}
