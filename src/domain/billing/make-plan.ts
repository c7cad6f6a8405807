// The invoices of a year. A quarter is invoiced in advance by the hours of its first day; hours that change inside it are invoiced
// or credited from the day they change to the quarter's end; a price that changes inside it splits the line.
import { type Exact, rounded, total, zero } from '../shared/exact.ts';
import { type Stretch, stretchesOf } from './dated.ts';
import { type Before, invoiceOf, linesOf, nothingBefore, type Stay } from './lines.ts';
import type { BillingTerms, Invoice, InvoicePlan } from './plan.ts';
import { daysIn, type Quarter, quartersOf, weeksIn } from './quarters.ts';

/** In the order they are sent. A quarter without granted hours has no invoice. */
export function makePlan(terms: BillingTerms): InvoicePlan {
  const invoices: Invoice[] = [];
  let before = nothingBefore;
  for (const quarter of quartersOf(terms.year)) {
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
  const calendar = makePlan({ ...terms, convention: 'calendarDays' });
  const weeks = makePlan({ ...terms, convention: '52' });
  return { hours: calendar.hours.sub(weeks.hours), amount: calendar.amount.sub(weeks.amount) };
}

/** None before the start: that is where the hours begin. */
function stretchesIn({ from, to }: Quarter, { hours }: BillingTerms): readonly Stretch[] {
  return stretchesOf(hours, from, to);
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
