// One step of a regulation: what the price is multiplied by, and the figures that come from.
import { type Exact, exact, rounded } from '../shared/exact.ts';
import { byPercent, type WeightedIndex, weighted } from './indexation.ts';
import { type Figure, figureAt, isMissing, type Missing, type Typed } from './indexation-figure.ts';
import type { IndexSeries } from './rate.schema.ts';

/** The index of a part of the price, from one point to another of one series. */
export interface Ratio {
  /** A share of the price: 0.85. */
  readonly weight: Exact;
  readonly from: Figure;
  readonly to: Figure;
}

/** Published and typed; computed from an index and rounded to one decimal; or a figure of a series of growth. */
export type PercentOrigin =
  | { readonly kind: 'typed' }
  | { readonly kind: 'computed'; readonly ratio: Ratio }
  | { readonly kind: 'figure'; readonly figure: Figure };

interface StepBase {
  /** What the price then has reached: a month, or a year where growth is by year. */
  readonly to: string;
  /** The price that is regulated: the first one, or the one before. kr */
  readonly before: Exact;
  /** kr, rounded to øre. */
  readonly price: Exact;
}

interface RatioStep extends StepBase {
  readonly kind: 'ratio';
  readonly ratios: readonly Ratio[];
}

interface PercentStep extends StepBase {
  readonly kind: 'percent';
  readonly percent: Exact;
  readonly origin: PercentOrigin;
}

export type Step = RatioStep | PercentStep;

/** A step, or all that it lacks. */
export type Found<Part> = { readonly found: Part } | { readonly missing: readonly Missing[] };

/** Both ends from the one series: the signature has no room for another. */
export function ratioAt(
  series: IndexSeries,
  from: string,
  to: string,
  typed: Typed,
  weight: Exact = exact(1),
): Found<Ratio> {
  const ends = [figureAt(series, from, typed), figureAt(series, to, typed)] as const;
  const [first, last] = ends;
  if (isMissing(first) || isMissing(last)) return { missing: ends.filter(isMissing) };
  return { found: { weight, from: first, to: last } };
}

export function ratioStep(before: Exact, to: string, ratios: readonly Ratio[]): RatioStep {
  const parts = ratios.map((ratio): WeightedIndex => {
    return { weight: ratio.weight, from: ratio.from.value, to: ratio.to.value };
  });
  return { kind: 'ratio', to, before, ratios, price: weighted(before, parts) };
}

export function percentStep(before: Exact, to: string, percent: Exact, origin: PercentOrigin): PercentStep {
  const [price] = byPercent(before, [percent]) as [Exact];
  return { kind: 'percent', to, before, percent, origin, price };
}

/** As changes are published: per cent with one decimal, half away from zero. */
export function changeInPercent({ from, to }: Ratio): Exact {
  return rounded(to.value.sub(from.value).mul(100).div(from.value), 1);
}
