// The hours of each quarter as they are drawn: what was invoiced in advance, and what changes added or took away.
import type { Invoice, InvoicePlan } from '#domain/billing/plan.ts';
import { invoicedQuarters } from '#domain/billing/read-used.ts';
import { type Exact, total } from '#domain/shared/exact.ts';

interface QuarterRow {
  /** 1–4 */
  readonly quarter: number;
  readonly hours: Exact;
  /** Kinds are in advance, more and fewer hours. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly kind: number }[];
}

const [inAdvance, more, fewer] = [0, 1, 2];

export function quarterRows(plan: InvoicePlan): readonly QuarterRow[] {
  return invoicedQuarters(plan).map((quarter) => {
    const invoices = plan.invoices.filter((invoice) => invoice.quarter === quarter);
    const hoursOf = (isOf: (invoice: Invoice) => boolean): number =>
      total(invoices.filter(isOf).map(({ hours }) => hours)).valueOf();
    const advance = hoursOf(({ reason }) => reason === 'quarter');
    const added = hoursOf(({ reason, document }) => reason === 'hoursChange' && document === 'invoice');
    const taken = hoursOf(({ document }) => document === 'creditNote');
    const whole = advance + added;
    const left = Math.max(0, whole + taken);
    const kept = Math.min(advance, left);
    const spans = [
      { from: 0, to: kept, kind: inAdvance },
      { from: kept, to: left, kind: more },
      { from: left, to: whole, kind: fewer },
    ];
    return {
      quarter,
      hours: total(invoices.map(({ hours }) => hours)),
      spans: spans.filter(({ from, to }) => to > from),
    };
  });
}
