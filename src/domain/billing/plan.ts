// What the invoices of a year are: one advance invoice a quarter, and an invoice or a credit note for each change of hours in it.
// The same plan feeds page, PDF and CSV.
import type { Exact } from '../shared/exact.ts';
import type { Convention } from './billing-draft.schema.ts';

/** What counts from a day on, YYYY-MM-DD, until the next one. */
export interface Dated {
  readonly from: string;
  readonly value: Exact;
}

/** What a plan is made from. Both lists are in the order of their days, and begin on `start`. */
export interface BillingTerms {
  readonly year: number;
  /** First day of the scheme in the year. */
  readonly start: string;
  readonly convention: Convention;
  /** Granted hours a week; zero for a pause. */
  readonly hours: readonly Dated[];
  /** Kroner an hour, whole øre. */
  readonly prices: readonly Dated[];
}

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
  /** Why it is sent: in advance for a quarter, or because the hours change inside it. */
  readonly reason: 'quarter' | 'hoursChange';
  /** 1–4 */
  readonly quarter: number;
  /** One, and one more for each new price. */
  readonly lines: readonly InvoiceLine[];
  readonly hours: Exact;
  readonly amount: Exact;
}

export interface InvoicePlan {
  readonly year: number;
  readonly invoices: readonly Invoice[];
  /** Of all invoices, less credit notes. */
  readonly hours: Exact;
  readonly amount: Exact;
  /** What is granted for the year, rounded once: `hours` differs from it by at most 0.01 for each change since the last advance invoice. */
  readonly granted: Exact;
}
