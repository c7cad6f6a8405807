// What the invoices of a year are: one advance invoice a quarter, and an invoice or a credit note for each change in it.
// The same plan feeds page, PDF and CSV.
import type { Exact } from '../shared/exact.ts';

/** Hours and amounts are rounded to 0.01 as they are printed; amount = rounded(hours × price). */
export interface InvoiceLine {
  /** YYYY-MM-DD, both days included. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** Granted hours a week; the difference to what was granted before on a line of a change. */
  readonly hoursPerWeek: Exact;
  /** Below zero on a credit note. */
  readonly hours: Exact;
  readonly price: Exact;
  readonly amount: Exact;
}

export interface Invoice {
  readonly document: 'invoice' | 'creditNote';
  /** Why it is sent: in advance for a quarter, or because the hours or the price change inside it. */
  readonly reason: 'quarter' | 'hoursChange' | 'priceChange';
  /** 1–4 */
  readonly quarter: number;
  readonly lines: readonly InvoiceLine[];
  readonly hours: Exact;
  readonly amount: Exact;
}

export interface InvoicePlan {
  readonly year: number;
  readonly invoices: readonly Invoice[];
  readonly hours: Exact;
  readonly amount: Exact;
}
