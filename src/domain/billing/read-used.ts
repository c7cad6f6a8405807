// Used hours as they are typed by quarter, put beside what was invoiced: the year's account.
import { type Exact, rounded, total, zero } from '../shared/exact.ts';
import { parseDecimal } from '../shared/read-decimal.ts';
import type { BillingDraft } from './billing-draft.schema.ts';
import type { BillingProblem } from './billing-problem.ts';
import type { InvoicePlan } from './plan.ts';
import type { UsedPeriod } from './year-end.ts';

/** Where the used hours of a quarter are typed. @param quarter 1–4 */
export const usedField = (quarter: number): string => `used-${quarter}`;

/** One quarter's invoiced and used hours at one price. */
export interface QuarterUse extends UsedPeriod {
  /** 1–4 */
  readonly quarter: number;
}

export interface UsedRead {
  /** null until the used hours of every invoiced quarter are understood. */
  readonly periods: readonly QuarterUse[] | null;
  /** An empty field is a problem too: it is no zero. */
  readonly problems: readonly BillingProblem[];
}

/** The quarters that something is invoiced for, in order. */
export function invoicedQuarters({ invoices }: Pick<InvoicePlan, 'invoices'>): readonly number[] {
  return [...new Set(invoices.map(({ quarter }) => quarter))];
}

export function readUsed(plan: InvoicePlan, used: BillingDraft['used']): UsedRead {
  const reads = invoicedQuarters(plan).map((quarter) => ({
    quarter,
    read: usedRead(used[quarter - 1] ?? ''),
  }));
  const problems = reads.flatMap(({ quarter, read }) =>
    typeof read === 'string' ? [{ at: usedField(quarter), code: read }] : [],
  );
  const periods = reads.flatMap(({ quarter, read }) =>
    typeof read === 'string' ? [] : periodsOf(plan, quarter, read),
  );
  return { periods: problems.length === 0 ? periods : null, problems };
}

/** Hours of two decimals, as an invoice has them. */
function usedRead(typed: string): Exact | BillingProblem['code'] {
  const read = parseDecimal(typed);
  if ('problem' in read) return read.problem;
  return read.value.equals(rounded(read.value)) ? read.value : 'moreThanHundredths';
}

/**
 * One period for each price of a quarter. Which price the used hours had is not known from one figure: they are shared as the
 * invoiced hours are, and rounded so that they add up.
 */
function periodsOf(plan: InvoicePlan, quarter: number, used: Exact): readonly QuarterUse[] {
  const priced = invoicedByPrice(plan, quarter);
  const invoiced = total(priced.map(({ invoicedHours }) => invoicedHours));
  let [invoicedSoFar, usedSoFar] = [zero, zero];
  return priced.map(({ invoicedHours, price }) => {
    invoicedSoFar = invoicedSoFar.add(invoicedHours);
    const share = invoiced.equals(0) ? used : rounded(used.mul(invoicedSoFar).div(invoiced));
    const usedHours = share.sub(usedSoFar);
    usedSoFar = share;
    return { quarter, invoicedHours, usedHours, price };
  });
}

/** In the order of the prices' days, with what changes of hours added and took away. The first invoice of a quarter has all its prices. */
function invoicedByPrice(
  { invoices }: InvoicePlan,
  quarter: number,
): readonly Omit<UsedPeriod, 'usedHours'>[] {
  const lines = invoices.filter((invoice) => invoice.quarter === quarter).flatMap((invoice) => invoice.lines);
  const ends = [...new Set(lines.map(({ to }) => to))];
  return ends.map((end) => {
    const same = lines.filter(({ to }) => to === end);
    return { invoicedHours: total(same.map(({ hours }) => hours)), price: same[0]?.price ?? zero };
  });
}
