// Paid time that is not worked: training, and the sick pay that the employer bears.
import type { JSX } from 'preact';
import { computedTerms } from '#domain/rates/price/computed-terms.ts';
import { formatExact } from '#text/decimals.ts';
import { priceChoices as words } from '#text/nb/rates-price-fields.ts';
import { Choices } from '#ui/choices.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { FieldsProps } from './fields-props.ts';
import { TermField } from './TermField.tsx';

const size = 9;

export function AbsenceFields(fields: FieldsProps): JSX.Element {
  const { result, update } = fields;
  const { sickPayFrom } = result.scenario;
  return (
    <>
      <TermField {...fields} term="trainingPercent" />
      <Choices
        id="sick-pay-from"
        label={words.sickPayFrom}
        options={[
          { value: 'typed', label: words.sickPayTyped },
          { value: 'absence', label: words.sickPayAbsence },
        ]}
        value={sickPayFrom}
        onChange={(chosen) => update({ sickPayFrom: chosen })}
      />
      {sickPayFrom === 'absence' ? <Absence {...fields} /> : <TermField {...fields} term="sickPayPercent" />}
    </>
  );
}

function Absence({ result, update, errorOf }: FieldsProps): JSX.Element {
  const { absence } = result.scenario;
  const computed = computedTerms(result.scenario).sickPayPercent;
  return (
    <>
      <TextField
        id="absence"
        label={words.absence}
        size={size}
        error={errorOf('absence')}
        value={absence.percent}
        onChange={(percent) => update({ absence: { ...absence, percent } })}
      />
      <TextField
        id="absence-part"
        label={words.employersPart}
        hint={words.absenceHint}
        size={size}
        value={absence.employersPart}
        onChange={(employersPart) => update({ absence: { ...absence, employersPart } })}
      />
      {computed && 'value' in computed && <p>{words.sickPayIs(formatExact(computed.value))}</p>}
    </>
  );
}
