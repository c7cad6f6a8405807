// Whether anybody has confirmed the zone of employer's contribution that the municipality lies in.
import { priceChoices } from '#text/nb/rates-price-fields.ts';
import { ratesUnsure } from '#text/nb/rates-unsure.ts';
import type { PriceSite } from '../site.ts';
import type { ScenarioResult } from '../view-props.ts';

const contributionTable = 'arbeidsgiveravgift';

/** null where another zone is chosen, where the contribution is typed, and where the zone is known. */
export function unsureZone({ scenario, read }: ScenarioResult, site: PriceSite): string | null {
  const { name, contributionZone } = site.municipality;
  const mark = contributionZone && priceChoices.certainty[contributionZone.certainty];
  const zone = site.rates[contributionTable]?.columns.find(({ id }) => id === contributionZone?.zone);
  const isUsed = read.origins.employerContributionPercent?.kind === 'rate' && scenario.zone === zone?.id;
  return mark && zone && isUsed ? ratesUnsure.zone(name, zone.label, mark) : null;
}
