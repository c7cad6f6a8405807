// What separates scenarios: the part of the price that differs most, and the figures that are not the same.
import { type Exact, zero } from '../../shared/exact.ts';
import type { PriceLines } from './hourly-price.ts';
import { type LineId, parts } from './lines.ts';
import { type TermId, type Terms, termIds } from './terms.ts';

export interface PartDifference {
  readonly line: LineId;
  /** kr an hour: the other less the first. */
  readonly difference: Exact;
}

/** The first of those that differ most; null when no part differs. */
export function widestDifference(first: PriceLines, other: PriceLines): PartDifference | null {
  return parts
    .map((line) => ({ line, difference: other[line].sub(first[line]) }))
    .filter(({ difference }) => !difference.equals(zero))
    .reduce<PartDifference | null>(
      (widest, each) => (widest?.difference.abs().gte(each.difference.abs()) ? widest : each),
      null,
    );
}

/** Those that are not the same in all, in the order they are asked. */
export function differingTerms(all: readonly Terms[]): readonly TermId[] {
  return termIds.filter((id) => all.some((terms) => !terms[id].equals(all[0]?.[id] ?? zero)));
}
