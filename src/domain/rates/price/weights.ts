// What each figure is worth: how far the price moves when it is a tenth lower, a tenth higher, or one step more.
import { type Exact, exact } from '../../shared/exact.ts';
import { hourlyPrice, type PriceLines } from './hourly-price.ts';
import { type MarginOf, type Rounding, type TermId, type Terms, termIds } from './terms.ts';
import type { Origin } from './terms-of.ts';
import { mostOf } from './typed-term.ts';

/** How often a sum comes is a choice between four, and is not moved by a tenth. */
export type WeighedTerm = Exclude<TermId, 'operatingTimes'>;

/**
 * Who settles a figure. A rate that the supplier has typed another figure for is the supplier's. `decision`: the hours that the
 * citizen is granted, and when in the week they are. `leastByLaw`: the least that the law lets anybody give.
 */
export type SettledBy = 'law' | 'leastByLaw' | 'agreement' | 'decision' | 'supplier';

/** A figure, and the price it gives. kr an hour. */
interface Moved {
  readonly value: Exact;
  readonly price: Exact;
}

export interface Weight {
  readonly term: WeighedTerm;
  readonly settledBy: SettledBy;
  /** As it is. Of zero a tenth is nothing: `lower` and `higher` are then the same as it. */
  readonly value: Exact;
  /** A tenth lower. */
  readonly lower: Moved;
  /** A tenth higher, but no more than makes sense for the figure. */
  readonly higher: Moved;
  /** Between the two prices; zero or more. */
  readonly width: Exact;
  /** Higher by one of `steps`; null when that is more than makes sense. */
  readonly oneMore: Moved | null;
}

export interface Weights {
  readonly price: Exact;
  /** The widest first; as the figures are asked where they are alike. */
  readonly weights: readonly Weight[];
}

/**
 * One step in the unit of each figure: a percentage point, a krone an hour, an hour a week. Sums that are shared among
 * many hours move the price by less than an øre for a krone, so their step is larger.
 */
export const steps: Readonly<Record<WeighedTerm, Exact>> = {
  baseWage: exact(1),
  eveningNightShare: exact(1),
  eveningNightRate: exact(1),
  weekendShare: exact(1),
  weekendRate: exact(1),
  holidayShare: exact(1),
  /** A percentage point of the wage. */
  holidayFactor: exact(1, 100),
  trainingPercent: exact(1),
  sickPayPercent: exact(1),
  holidayPayPercent: exact(1),
  pensionPercent: exact(1),
  pensionDeduction: exact(1000),
  afpPercent: exact(1),
  afpDeduction: exact(1000),
  employerContributionPercent: exact(1),
  insurancePerYear: exact(100),
  workedHoursPerYear: exact(10),
  operatingAmount: exact(100),
  hoursPerWeek: exact(1),
  administrationPerHour: exact(1),
  marginPercent: exact(1),
};

/** Who has settled a rate that is taken from a table. */
const rateOf: Readonly<Partial<Record<TermId, SettledBy>>> = {
  pensionPercent: 'leastByLaw',
  pensionDeduction: 'leastByLaw',
  employerContributionPercent: 'law',
};

/** No supplier chooses how many hours there are, nor when. */
const decided: readonly TermId[] = ['eveningNightShare', 'weekendShare', 'holidayShare', 'hoursPerWeek'];

type Origins = Readonly<Partial<Record<TermId, Origin>>>;

const tenthLess = exact(9, 10);
const tenthMore = exact(11, 10);

/**
 * Figures that do not apply by the choices made are left out; those that are zero are told, with a width of zero.
 * Prices are rounded as the scenario's own.
 * @returns null where there is no price
 */
export function weightsOf(
  terms: Terms,
  origins: Origins,
  marginOf: MarginOf,
  rounding: Rounding,
): Weights | null {
  const price = hourlyPrice(terms, marginOf, rounding)?.price;
  if (price === undefined) return null;
  // Where there is a price there is one for every figure moved: none of them becomes zero hours or a margin of everything.
  const moved = (term: WeighedTerm, value: Exact): Moved => ({
    value,
    price: (hourlyPrice({ ...terms, [term]: value }, marginOf, rounding) as PriceLines).price,
  });
  const weights = termIds
    .filter((term): term is WeighedTerm => term !== 'operatingTimes' && origins[term]?.kind !== 'none')
    .map((term) => weightOf(term, terms[term], settledBy(term, origins[term]), moved))
    .sort((left, right) => right.width.compare(left.width));
  return { price, weights };
}

function weightOf(
  term: WeighedTerm,
  value: Exact,
  by: SettledBy,
  moved: (term: WeighedTerm, value: Exact) => Moved,
): Weight {
  const most = mostOf(term);
  const [tenth, step] = [value.mul(tenthMore), value.add(steps[term])];
  const lower = moved(term, value.mul(tenthLess));
  const higher = moved(term, most?.lt(tenth) ? most : tenth);
  return {
    term,
    settledBy: by,
    value,
    lower,
    higher,
    width: higher.price.sub(lower.price).abs(),
    oneMore: most?.lt(step) ? null : moved(term, step),
  };
}

function settledBy(term: TermId, origin: Origin | undefined): SettledBy {
  if (decided.includes(term)) return 'decision';
  return origin?.kind === 'rate' ? (rateOf[term] ?? 'agreement') : 'supplier';
}
