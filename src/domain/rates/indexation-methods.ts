// A price regulated from one month to another by each of five methods, with every step it takes on the way.
import { type Exact, exact } from '../shared/exact.ts';
import { changeField, readChange } from './indexation-change.ts';
import { figureAt, isMissing, type Missing, type Typed } from './indexation-figure.ts';
import { type Month, quarterOf, regulatedMonths, yearsAfter } from './indexation-months.ts';
import {
  changeInPercent,
  type Found,
  percentStep,
  type Ratio,
  ratioAt,
  ratioStep,
  type Step,
} from './indexation-steps.ts';
import type { IndexSeries } from './rate.schema.ts';

/** From the base; chained; by per cent with one decimal, typed or computed; weighted wages and prices; by the municipal deflator. */
export const methodIds = ['fromBase', 'chained', 'percent', 'weighted', 'deflator'] as const;
export type MethodId = (typeof methodIds)[number];

export interface IndexationTerms {
  /** kr, whole øre. */
  readonly price: Exact;
  readonly from: Month;
  /** Not before `from`. */
  readonly to: Month;
  /** The first month with a new price: after `from`; after `to` when there is none yet. */
  readonly first: Month;
  /** Monthly. Every figure of prices comes from this one series. */
  readonly index: IndexSeries;
  /** The cost of labour by quarter, and growth by year in per cent; null where the site has none. */
  readonly labour: IndexSeries | null;
  readonly deflator: IndexSeries | null;
  /** Per cent of the price that follows the cost of labour; the rest follows the index. */
  readonly wageShare: Exact | Missing;
  /** Figures that series lack, and published changes. */
  readonly typed: Typed;
}

export interface Regulation {
  /** In order; one that cannot be taken is left out. */
  readonly steps: readonly Step[];
  /** One for each of `monthsOf`; null where a figure is missing. kr */
  readonly prices: readonly { readonly month: Month; readonly price: Exact | null }[];
  /** At `to`; null while what it hangs on is missing. kr */
  readonly price: Exact | null;
  /** What the price hangs on and is not there; empty when there is a price. */
  readonly missing: readonly Missing[];
}

/** The same month again changes nothing. */
export function regulate(method: MethodId, terms: IndexationTerms): Regulation {
  return methods[method](terms);
}

const methods: Record<MethodId, (terms: IndexationTerms) => Regulation> = {
  fromBase: (terms) => eachFromFirst(terms, (month) => ratiosOfIndex(terms, terms.from, month)),
  weighted: (terms) => eachFromFirst(terms, (month) => weightedRatios(terms, month)),
  chained: (terms) =>
    inARow(terms, monthsOf(terms), (before, from, to) => asStep(before, to, ratiosOfIndex(terms, from, to))),
  percent: (terms) => inARow(terms, monthsOf(terms), (before, from, to) => byChange(terms, before, from, to)),
  deflator: (terms) => inARow(terms, yearsOf(terms), (before, _, year) => byGrowth(terms, before, year)),
};

/** Those in which the price becomes another. */
export const monthsOf = ({ first, to }: IndexationTerms): readonly Month[] => regulatedMonths(first, to);

/** Growth is by year: the first regulation takes with it all since the year the price was of. */
const yearsOf = (terms: IndexationTerms): readonly string[] =>
  monthsOf(terms).length > 0 ? yearsAfter(terms.from, terms.to) : [];

/** Every price from the first one: a month in between that lacks a figure is of no account for the last. */
function eachFromFirst(
  terms: IndexationTerms,
  ratiosAt: (month: Month) => Found<readonly Ratio[]>,
): Regulation {
  const points = monthsOf(terms);
  const found = points.map((month) => asStep(terms.price, month, ratiosAt(month)));
  return regulation(terms, points, found, found.slice(-1));
}

/** Every price from the one before: a figure that lacks stops all that follow. All that lack are told. */
function inARow(
  terms: IndexationTerms,
  points: readonly string[],
  stepFrom: (before: Exact, from: string, to: string) => Found<Step>,
): Regulation {
  const found: Found<Step>[] = [];
  let before: Exact | null = terms.price;
  for (const [at, to] of points.entries()) {
    const next = stepFrom(before ?? terms.price, points[at - 1] ?? terms.from, to);
    found.push(before === null && 'found' in next ? { missing: [] } : next);
    before = before !== null && 'found' in next ? next.found.price : null;
  }
  return regulation(terms, points, found, found);
}

/**
 * @param found one for each of the points
 * @param counted those that the price hangs on
 */
function regulation(
  terms: IndexationTerms,
  points: readonly string[],
  found: readonly Found<Step>[],
  counted: readonly Found<Step>[],
): Regulation {
  const { price, to } = terms;
  const priceIn = (month: Month): Exact | null => {
    const last = found[points.findLastIndex((point) => point <= month)];
    if (last === undefined) return price;
    return 'found' in last ? last.found.price : null;
  };
  return {
    steps: found.flatMap((each) => ('found' in each ? [each.found] : [])),
    prices: monthsOf(terms).map((month) => ({ month, price: priceIn(month) })),
    price: priceIn(to),
    missing: distinct(counted.flatMap((each) => ('missing' in each ? each.missing : []))),
  };
}

/** A figure that two steps lack is told once. */
function distinct(missing: readonly Missing[]): readonly Missing[] {
  return missing.filter(({ at }, index) => missing.findIndex((other) => other.at === at) === index);
}

function asStep(before: Exact, to: string, ratios: Found<readonly Ratio[]>): Found<Step> {
  return 'found' in ratios ? { found: ratioStep(before, to, ratios.found) } : ratios;
}

function ratiosOfIndex({ index, typed }: IndexationTerms, from: Month, to: Month): Found<readonly Ratio[]> {
  return both([ratioAt(index, from, to, typed)]);
}

/** The cost of labour goes with the seasons: only the same quarter of two years can be compared. */
function weightedRatios(terms: IndexationTerms, month: Month): Found<readonly Ratio[]> {
  const { index, labour, typed, wageShare, from } = terms;
  if (labour === null) return { missing: [] };
  if (isMissing(wageShare)) return { missing: [wageShare] };
  const wages = wageShare.div(100);
  const prices = exact(1).sub(wages);
  const [first, last] = [quarterOf(from), quarterOf(month)];
  const isOther = first.slice(-1) !== last.slice(-1);
  if (wages.gt(0) && isOther) return { missing: [otherQuarter] };
  return both([
    ...(wages.gt(0) ? [ratioAt(labour, first, last, typed, wages)] : []),
    ...(prices.gt(0) ? [ratioAt(index, from, month, typed, prices)] : []),
  ]);
}

const otherQuarter: Missing = { at: 'to', code: 'otherQuarter', figure: null };

/** All of them, or all that they lack. */
function both(ratios: readonly Found<Ratio>[]): Found<readonly Ratio[]> {
  const missing = ratios.flatMap((each) => ('missing' in each ? each.missing : []));
  if (missing.length > 0) return { missing };
  return { found: ratios.flatMap((each) => ('found' in each ? [each.found] : [])) };
}

/** What was published is typed; else it is computed from the index, and may be a tenth off. */
function byChange(terms: IndexationTerms, before: Exact, from: Month, to: Month): Found<Step> {
  const change = readChange(from, to, terms.typed);
  if (change !== null && isMissing(change)) return { missing: [change] };
  if (change !== null) return { found: percentStep(before, to, change, { kind: 'typed' }) };
  const ratio = ratioAt(terms.index, from, to, terms.typed);
  if ('missing' in ratio)
    return {
      missing: ratio.missing.map((each) => ({ ...each, at: changeField(from, to), code: 'noChange' })),
    };
  const origin = { kind: 'computed', ratio: ratio.found } as const;
  return { found: percentStep(before, to, changeInPercent(ratio.found), origin) };
}

function byGrowth({ deflator, typed }: IndexationTerms, before: Exact, year: string): Found<Step> {
  if (deflator === null) return { missing: [] };
  const figure = figureAt(deflator, year, typed);
  if (isMissing(figure)) return { missing: [figure] };
  return { found: percentStep(before, year, figure.value, { kind: 'figure', figure }) };
}
