// What every view of Timepris is given: the calculation as it is typed, what it comes to, and the way to change it.
import type { PriceLines } from '#domain/rates/price/hourly-price.ts';
import type { Calculation, Scenario } from '#domain/rates/price/price-draft.schema.ts';
import type { TermsRead } from '#domain/rates/price/terms-of.ts';
import type { PriceSite } from './site.ts';

export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly read: TermsRead;
  /** null while something is missing or not understood. */
  readonly lines: PriceLines | null;
}

export interface PriceViewProps {
  readonly site: PriceSite;
  readonly draft: Calculation;
  /** One for each scenario of the draft, in its order. */
  readonly results: readonly ScenarioResult[];
  /** The one that is shown: its place in `results`. */
  readonly at: number;
  /** YYYY-MM-DD in Norway; empty until the page has been drawn once. */
  readonly today: string;
  /** Takes effect at once, in memory. A draft opened from elsewhere is given whole. */
  readonly change: (draft: Calculation) => void;
}

/** Of a view that comes when it is asked for. */
export interface LaterViewProps extends PriceViewProps {
  /** false until the reader has moved from view to view: then the heading takes the focus. */
  readonly moved: boolean;
}
