// What is set aside and paid on top of the wage: holiday pay, pensions, and the employer's contribution of its zone.
import type { JSX } from 'preact';
import { priceChoices as words } from '#text/nb/rates-price-fields.ts';
import { Checkbox } from '#ui/choices.tsx';
import { SelectField } from '#ui/select-field.tsx';
import type { FieldsProps } from './fields-props.ts';
import { TermField } from './TermField.tsx';

export function ChargeFields(fields: FieldsProps): JSX.Element {
  const { result, update } = fields;
  const { hasAfp } = result.scenario;
  return (
    <>
      <TermField {...fields} term="holidayPayPercent" />
      <TermField {...fields} term="pensionPercent" />
      <TermField {...fields} term="pensionDeduction" />
      <Checkbox
        id="has-afp"
        label={words.hasAfp}
        hint={words.afpUnknown}
        checked={hasAfp}
        onChange={(checked) => update({ hasAfp: checked })}
      />
      {hasAfp && (
        <>
          <TermField {...fields} term="afpPercent" />
          <TermField {...fields} term="afpDeduction" />
        </>
      )}
      <Zone {...fields} />
      <TermField {...fields} term="employerContributionPercent" />
    </>
  );
}

const contributionTable = 'arbeidsgiveravgift';

function Zone({ site, result, update }: FieldsProps): JSX.Element | null {
  const zones = site.rates[contributionTable]?.columns ?? [];
  const { name, contributionZone } = site.municipality;
  const own = zones.find(({ id }) => id === contributionZone?.zone);
  const mark = contributionZone && words.certainty[contributionZone.certainty];
  if (zones.length === 0) return null;
  return (
    <div class="price-field">
      <SelectField
        id="zone"
        label={words.zone}
        hint={words.zoneHint}
        options={zones.map(({ id, label }) => [id, label] as const)}
        value={result.scenario.zone}
        onChange={(zone) => update({ zone })}
      />
      {own && (
        <p class="price-rate">
          {words.zoneOf(name, own.label)}
          {mark && (
            <span class="origin" data-origin="forslag">
              {mark}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
