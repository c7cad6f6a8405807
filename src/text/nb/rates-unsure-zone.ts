// Whether anybody has confirmed the zone of employer's contribution that the municipality lies in, in a sentence. Bokmål.
import type { Municipality } from '#domain/call/municipality.schema.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import type { Rates } from '#domain/rates/price/rate-terms.ts';
import type { TermsRead } from '#domain/rates/price/terms-of.ts';
import { priceChoices } from './rates-price-fields.ts';
import { ratesUnsure } from './rates-unsure.ts';

const contributionTable = 'arbeidsgiveravgift';

/** null where another zone is chosen, where the contribution is typed, and where the zone is known. */
export function unsureZone(
  scenario: Pick<Scenario, 'zone'>,
  origins: TermsRead['origins'],
  rates: Rates,
  { name, contributionZone }: Pick<Municipality, 'name' | 'contributionZone'>,
): string | null {
  const mark = contributionZone && priceChoices.certainty[contributionZone.certainty];
  const zone = rates[contributionTable]?.columns.find(({ id }) => id === contributionZone?.zone);
  const isUsed = origins.employerContributionPercent?.kind === 'rate' && scenario.zone === zone?.id;
  return mark && zone && isUsed ? ratesUnsure.zone(name, zone.label, mark) : null;
}
