// The invoices of a year. A quarter is invoiced in advance by the hours of its first day; hours that change inside it are invoiced
// or credited from the day they change to the quarter's end; a price that changes inside it splits the line.
import { type Exact, rounded, total, zero } from '../shared/exact.ts';
import { type Convention, conventions } from './billing-draft.schema.ts';
import { stretchesOf } from './dated.ts';
import { type Before, invoiceOf, linesOf, nothingBefore, type Stay } from './lines.ts';
import type { BillingTerms, Invoice, InvoicePlan } from './plan.ts';
import { daysIn, type Quarter, quartersOf, weeksIn } from './quarters.ts';

/** In the order they are sent. A quarter without granted hours has no invoice. */
export function makePlan(terms: BillingTerms): InvoicePlan {
  const invoices: Invoice[] = [];
  let before = nothingBefore;
  for (const quarter of quartersOf(terms.year)) {
    if (quarter.to < terms.start) continue;
    const sent = invoicesOf(quarter, terms, before);
    invoices.push(...sent);
    const due = before.due.add(dueIn(quarter, terms));
    before = { due, invoiced: before.invoiced.add(total(sent.map(({ hours }) => hours))) };
  }
  return {
    year: terms.year,
    invoices,
    hours: before.invoiced,
    amount: total(invoices.map(({ amount }) => amount)),
    granted: rounded(before.due),
  };
}

/** How much more one way of counting gives than the other, in hours and in kroner. */
export interface ConventionDifference {
  readonly hours: Exact;
  readonly amount: Exact;
}

/** Calendar days less 52 weeks, for the same terms. */
export function conventionDifference(terms: BillingTerms): ConventionDifference {
  const [calendar, weeks] = conventions.map((convention: Convention) => makePlan({ ...terms, convention }));
  return {
    hours: (calendar?.hours ?? zero).sub(weeks?.hours ?? zero),
    amount: (calendar?.amount ?? zero).sub(weeks?.amount ?? zero),
  };
}

function stretchesIn(quarter: Quarter, { hours, start }: BillingTerms) {
  return stretchesOf(hours, quarter.from < start ? start : quarter.from, quarter.to);
}

/** Hours, exactly, with every change. */
function dueIn(quarter: Quarter, terms: BillingTerms): Exact {
  const parts = stretchesIn(quarter, terms).map(({ from, to, value }) =>
    value.mul(weeksIn(daysIn(from, to), quarter, terms.convention)),
  );
  return total(parts);
}

function invoicesOf(quarter: Quarter, terms: BillingTerms, before: Before): readonly Invoice[] {
  const { prices, convention } = terms;
  let granted = zero;
  const invoices = stretchesIn(quarter, terms).map(({ from, value }, at) => {
    const stay: Stay = {
      from,
      to: quarter.to,
      hoursPerWeek: value.sub(granted),
      prices,
      weeks: (days) => weeksIn(days, quarter, convention),
    };
    granted = value;
    // What earlier changes were rounded by is settled with the quarter; a change stands for itself.
    if (at > 0) return invoiceOf('hoursChange', quarter.quarter, linesOf(stay, nothingBefore));
    const lines = value.equals(0) ? [] : linesOf(stay, before);
    return invoiceOf('quarter', quarter.quarter, lines);
  });
  return invoices.filter(({ hours }) => !hours.equals(0));
}
