// The lines of one invoice: its days, split where the price changes. Hours are rounded as they add up, so that no hundredth is
// lost on the way: each line brings what is invoiced to what has been earned, rounded.
import { type Exact, rounded, total, zero } from '../shared/exact.ts';
import { stretchesOf } from './dated.ts';
import type { Dated, Invoice, InvoiceLine } from './plan.ts';
import { daysIn } from './quarters.ts';

export interface Stay {
  /** YYYY-MM-DD, both days included. */
  readonly from: string;
  readonly to: string;
  /** Below zero for hours that fall away. */
  readonly hoursPerWeek: Exact;
  readonly prices: readonly Dated[];
  /** So many days in weeks. */
  readonly weeks: (days: number) => Exact;
}

/** Hours before the invoice: what they come to exactly, and what is invoiced of them. */
export interface Before {
  readonly due: Exact;
  readonly invoiced: Exact;
}

export const nothingBefore: Before = { due: zero, invoiced: zero };

export function linesOf(stay: Stay, before: Before): readonly InvoiceLine[] {
  let { due, invoiced } = before;
  return stretchesOf(stay.prices, stay.from, stay.to).map(({ from, to, value: price }) => {
    const days = daysIn(from, to);
    due = due.add(stay.hoursPerWeek.mul(stay.weeks(days)));
    const hours = rounded(due).sub(invoiced);
    invoiced = invoiced.add(hours);
    const { hoursPerWeek } = stay;
    return { from, to, days, hoursPerWeek, hours, price, amount: rounded(hours.mul(price)) };
  });
}

/** A credit note when its hours are below zero. */
export function invoiceOf(
  reason: Invoice['reason'],
  quarter: number,
  lines: readonly InvoiceLine[],
): Invoice {
  const hours = total(lines.map((line) => line.hours));
  const amount = total(lines.map((line) => line.amount));
  return { document: hours.lt(0) ? 'creditNote' : 'invoice', reason, quarter, lines, hours, amount };
}
