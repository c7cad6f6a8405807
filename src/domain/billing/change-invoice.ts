// One change of hours inside a quarter, by calendar days: what is invoiced more, or credited.
import { type Exact, exact } from '../shared/exact.ts';
import { invoiceOf, linesOf, nothingBefore } from './lines.ts';
import type { Invoice } from './plan.ts';
import { daysIn } from './quarters.ts';

export interface HoursChange {
  /** Hours a week. */
  readonly before: Exact;
  readonly after: Exact;
  /** The first day with the new hours, and the quarter's last, YYYY-MM-DD: both count. */
  readonly on: string;
  readonly quarterEnd: string;
  /** Kroner an hour. */
  readonly price: Exact;
}

/** Hours are (after − before) / 7 × days, rounded to 0.01, below zero on a credit note. */
export interface ChangeInvoice extends Pick<Invoice, 'document' | 'hours' | 'amount'> {
  readonly days: number;
}

export function changeInvoice({ before, after, on, quarterEnd, price }: HoursChange): ChangeInvoice {
  const stay = {
    from: on,
    to: quarterEnd,
    hoursPerWeek: after.sub(before),
    prices: [{ from: on, value: price }],
    weeks: (days: number) => exact(days, 7),
  };
  return { ...invoiceOf('hoursChange', 0, linesOf(stay, nothingBefore)), days: daysIn(on, quarterEnd) };
}
