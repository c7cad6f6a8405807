// What only the supplier knows: insurance, the work leader's expenses, administration, margin, and how figures are rounded.
import type { JSX } from 'preact';
import { priceOf } from '#domain/rates/margin.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { roundingDifference } from '#domain/rates/price/rounding-difference.ts';
import { formatDecimal, formatExact } from '#text/decimals.ts';
import { ratesPrice } from '#text/nb/rates-price.ts';
import { priceChoices as words } from '#text/nb/rates-price-fields.ts';
import { Choices } from '#ui/choices.tsx';
import { SelectField } from '#ui/select-field.tsx';
import type { FieldsProps } from './fields-props.ts';
import { TermField } from './TermField.tsx';

export function InsuranceFields(fields: FieldsProps): JSX.Element {
  return (
    <>
      <TermField {...fields} term="insurancePerYear" />
      <TermField {...fields} term="workedHoursPerYear" />
    </>
  );
}

export function OperatingFields(fields: FieldsProps): JSX.Element {
  const { result, update } = fields;
  return (
    <>
      <p>{words.operatingWhy}</p>
      <TermField {...fields} term="operatingAmount" />
      <SelectField<Scenario['operatingPer']>
        id="operating-per"
        label={words.operatingPer}
        options={ratesPrice.per}
        value={result.scenario.operatingPer}
        onChange={(operatingPer) => update({ operatingPer })}
      />
      <TermField {...fields} term="hoursPerWeek" />
    </>
  );
}

export function OwnFields(fields: FieldsProps): JSX.Element {
  const { result, update } = fields;
  return (
    <>
      <TermField {...fields} term="administrationPerHour" />
      <TermField {...fields} term="marginPercent" />
      <Choices
        id="margin-of"
        label={words.marginOf}
        options={[
          { value: 'price', label: words.marginOfPrice },
          { value: 'cost', label: words.marginOfCost },
        ]}
        value={result.scenario.marginOf}
        onChange={(marginOf) => update({ marginOf })}
      />
      <BothMargins {...fields} />
    </>
  );
}

function BothMargins({ result: { read, lines } }: FieldsProps): JSX.Element | null {
  if (!read.terms || !lines) return null;
  const { marginPercent } = read.terms;
  const ofPrice = priceOf(lines.fullCost, marginPercent, 'price');
  const ofCost = priceOf(lines.fullCost, marginPercent, 'cost');
  if (!ofPrice || !ofCost) return null;
  return <p>{words.marginBoth(formatExact(marginPercent), formatDecimal(ofPrice), formatDecimal(ofCost))}</p>;
}

export function RoundingFields(fields: FieldsProps): JSX.Element {
  const { result, update } = fields;
  return (
    <>
      <Choices
        id="rounding"
        label={words.rounding}
        options={[
          { value: 'perLine', label: words.roundingPerLine, hint: words.roundingPerLineHint },
          { value: 'atEnd', label: words.roundingAtEnd },
        ]}
        value={result.scenario.rounding}
        onChange={(rounding) => update({ rounding })}
      />
      <Difference {...fields} />
    </>
  );
}

function Difference({ result: { read, scenario } }: FieldsProps): JSX.Element | null {
  const both = read.terms && roundingDifference(read.terms, scenario.marginOf);
  if (!both) return null;
  if (both.difference.equals(0)) return <p>{words.roundingSame}</p>;
  return <p>{words.roundingDifference(formatDecimal(both.perLine), formatDecimal(both.atEnd))}</p>;
}
