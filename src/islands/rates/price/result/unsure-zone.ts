// Whether anybody has confirmed the zone of employer's contribution, of the alternative that is shown.
import { unsureZone as inWords } from '#text/nb/rates-unsure-zone.ts';
import type { PriceSite } from '../site.ts';
import type { ScenarioResult } from '../view-props.ts';

/** null where there is nothing to tell. */
export function unsureZone({ scenario, read }: ScenarioResult, site: PriceSite): string | null {
  return inWords(scenario, read.origins, site.rates, site.municipality);
}
