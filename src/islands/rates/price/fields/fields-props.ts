// What every group of fields is given.
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import type { RateRead } from '#domain/rates/price/rate-terms.ts';
import type { TermId } from '#domain/rates/price/terms.ts';
import type { TermProblem } from '#domain/rates/price/terms-of.ts';
import type { PlacedProblem } from '../problems.ts';
import type { PriceSite } from '../site.ts';
import type { ScenarioResult } from '../view-props.ts';

/** The day as it is typed, and the ways from a day that lacks rates. */
export interface DayWays {
  /** YYYY-MM-DD in Norway; empty until the page has been drawn once. */
  readonly today: string;
  /** To a field, whose group may be folded away. */
  readonly lead: (to: Pick<PlacedProblem, 'id' | 'group'>) => void;
  /** Another day, by a press: it is told what it came to. */
  readonly chooseDay: (day: string) => void;
}

export interface FieldsProps {
  readonly site: PriceSite;
  readonly result: ScenarioResult;
  /** What the rates of the day say, whether or not something else is typed. */
  readonly rated: Readonly<Partial<Record<TermId, RateRead>>>;
  readonly update: (said: Partial<Scenario>) => void;
  /** Told by fields whose code came late: the focus may be waiting for one of them. */
  readonly drawn: () => void;
  /** The sentence at a field; none until it is to be told. */
  readonly errorOf: (at: TermProblem['at']) => string | undefined;
}
