// Hundredths of an hour that rounding moves from one invoice to the next: what an invoice has beside the hours of its own days.
import { type Exact, rounded, total } from '../shared/exact.ts';
import type { Convention } from './billing-draft.schema.ts';
import type { Invoice, InvoiceLine } from './plan.ts';
import { daysIn, type Quarter, quartersOf, weeksIn } from './quarters.ts';

/** Hours of two decimals that earlier invoices left; below zero where they took too many. */
export function carried({ lines, hours }: Pick<Invoice, 'lines' | 'hours'>, convention: Convention): Exact {
  return hours.sub(rounded(total(lines.map((line) => ownHours(line, convention)))));
}

/** What the days of a line come to, exactly. */
export function ownHours(
  { from, days, hoursPerWeek }: Pick<InvoiceLine, 'from' | 'days' | 'hoursPerWeek'>,
  convention: Convention,
): Exact {
  return hoursPerWeek.mul(weeksIn(days, quarterOf(from), convention));
}

/** Of the quarter that a day is in. */
export function daysInQuarterOf(day: string): number {
  const { from, to } = quarterOf(day);
  return daysIn(from, to);
}

function quarterOf(day: string): Quarter {
  const quarter = quartersOf(Number(day.slice(0, 4))).find(({ to }) => day <= to);
  if (!quarter) throw new Error(`${day} is in no quarter.`);
  return quarter;
}
