// What the lines of the price are given.
import type { PriceLines } from '#domain/rates/price/hourly-price.ts';
import type { LineId } from '#domain/rates/price/lines.ts';
import type { Terms } from '#domain/rates/price/terms.ts';
import type { PriceSite } from '../site.ts';
import type { ScenarioResult } from '../view-props.ts';

export interface LedgerProps {
  readonly result: ScenarioResult;
  readonly lines: PriceLines;
  readonly terms: Terms;
  readonly site: PriceSite;
  /** Those that stand open: kept while there is no price for a moment. */
  readonly opened: Set<LineId>;
}
