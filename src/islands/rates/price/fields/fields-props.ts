// What every group of fields is given.
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import type { RateRead } from '#domain/rates/price/rate-terms.ts';
import type { TermId } from '#domain/rates/price/terms.ts';
import type { TermProblem } from '#domain/rates/price/terms-of.ts';
import type { PriceSite } from '../site.ts';
import type { ScenarioResult } from '../view-props.ts';

export interface FieldsProps {
  readonly site: PriceSite;
  readonly result: ScenarioResult;
  /** What the rates of the day say, whether or not something else is typed. */
  readonly rated: Readonly<Partial<Record<TermId, RateRead>>>;
  readonly update: (said: Partial<Scenario>) => void;
  /** The sentence at a field; none until it is to be told. */
  readonly errorOf: (at: TermProblem['at']) => string | undefined;
}
