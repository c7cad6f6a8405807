// The account at the year's end: invoiced hours that were not used are paid back, and which price counts is for the contract to say.
import { type Exact, rounded, total, zero } from '../shared/exact.ts';

/** Hours invoiced at one price, and how many of them were used. */
export interface UsedPeriod {
  readonly invoicedHours: Exact;
  readonly usedHours: Exact;
  /** Kroner an hour. */
  readonly price: Exact;
}

export const refundMethods = ['perPeriod', 'averagePrice', 'lastPrice'] as const;
export type RefundMethod = (typeof refundMethods)[number];

export interface YearEnd {
  readonly invoicedHours: Exact;
  readonly usedHours: Exact;
  /** Never below zero; one of the two is zero. */
  readonly unusedHours: Exact;
  readonly overuseHours: Exact;
  /** Rounded(invoiced × price) of each period. */
  readonly invoiced: Exact;
  /** Kroner, by each method; all zero when nothing is unused. A period with overuse counts against the others. */
  readonly refunds: Readonly<Record<RefundMethod, Exact>>;
}

const nothing: YearEnd['refunds'] = { perPeriod: zero, averagePrice: zero, lastPrice: zero };

/** @param periods in the order of the year */
export function yearEnd(periods: readonly UsedPeriod[]): YearEnd {
  const invoicedHours = total(periods.map((period) => period.invoicedHours));
  const usedHours = total(periods.map((period) => period.usedHours));
  const left = invoicedHours.sub(usedHours);
  const invoiced = total(periods.map((period) => rounded(period.invoicedHours.mul(period.price))));
  const sums = { invoicedHours, usedHours, invoiced };
  if (left.lte(0)) return { ...sums, unusedHours: zero, overuseHours: left.neg(), refunds: nothing };
  return {
    ...sums,
    unusedHours: left,
    overuseHours: zero,
    refunds: {
      perPeriod: total(periods.map(refundOf)),
      averagePrice: rounded(left.mul(invoiced).div(invoicedHours)),
      lastPrice: rounded(left.mul(periods.at(-1)?.price ?? zero)),
    },
  };
}

/** Below zero for a period with overuse. */
function refundOf({ invoicedHours, usedHours, price }: UsedPeriod): Exact {
  return rounded(invoicedHours.sub(usedHours).mul(price));
}
