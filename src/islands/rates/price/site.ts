// What the page hands Timepris: content, and nothing that depends on the reader.
import type { Call } from '#domain/call/call.schema.ts';
import type { Municipality } from '#domain/call/municipality.schema.ts';
import type { Rates } from '#domain/rates/price/rate-terms.ts';

export interface PriceSite {
  readonly siteName: string;
  /** Where the site lies: `/`, or `/folder/`. */
  readonly base: string;
  /** Of the site's code; files that are made carry it. */
  readonly version: string;
  readonly municipality: Pick<Municipality, 'name' | 'contributionZone'>;
  /** The call that suppliers apply under; `hourlyPrice` is null until the municipality has set it. */
  readonly call: Pick<Call, 'id' | 'shortTitle' | 'hourlyPrice' | 'criteriaVersion'>;
  /** Tables by id: content/rates. */
  readonly rates: Rates;
}
