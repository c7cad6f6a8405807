// A line of an invoice told as the sums it is computed from. Bokmål.
import type { Convention } from '#domain/billing/billing-draft.schema.ts';
import { carried, daysInQuarterOf, ownHours } from '#domain/billing/carried.ts';
import type { Invoice, InvoiceLine } from '#domain/billing/plan.ts';
import { type Exact, rounded } from '#domain/shared/exact.ts';
import { formatDecimal, formatExact } from '../decimals.ts';
import { formatDate } from '../format.ts';
import { billing } from './billing.ts';
import { inKroner } from './rates-analysis.ts';

const words = billing.lines;

interface LineInWords {
  readonly stretch: string;
  readonly hours: string;
  /** Why the line has other hours than the sum gives; null when it has the same. */
  readonly rounding: string | null;
  readonly amount: string;
}

/** «Kreditnota, 2. kvartal» */
export function invoiceName({ document, quarter }: Pick<Invoice, 'document' | 'quarter'>): string {
  const { name, document: kinds, quarter: ofQuarter } = billing.invoices;
  return name(kinds[document], ofQuarter(quarter));
}

export function reasonInWords({ reason, lines }: Pick<Invoice, 'reason' | 'lines'>): string {
  return billing.invoices.reason[reason](formatDate(lines[0]?.from ?? ''));
}

/** What the invoice has beside the hours of its days; null when it has no more and no less. */
export function carriedInWords(
  invoice: Pick<Invoice, 'lines' | 'hours'>,
  convention: Convention,
): string | null {
  const hours = carried(invoice, convention);
  if (hours.equals(0)) return null;
  return words.carried[hours.gt(0) ? 'more' : 'less'](formatDecimal(hours.abs()));
}

/** @param reason of its invoice: a change tells how much more or less is granted */
export function lineInWords(
  line: InvoiceLine,
  reason: Invoice['reason'],
  convention: Convention,
): LineInWords {
  const { from, to, days, hoursPerWeek, hours, price, amount } = line;
  const counted = rounded(ownHours(line, convention));
  const perWeek = perWeekInWords(hoursPerWeek, reason);
  const [spelled, sum] = [words.days(days), formatDecimal(counted)];
  const inQuarter = words.days(daysInQuarterOf(from));
  return {
    stretch: words.stretch(formatDate(from), formatDate(to), spelled),
    hours:
      convention === 'calendarDays'
        ? words.hoursByDays(perWeek, spelled, sum)
        : words.hoursByWeeks(perWeek, spelled, inQuarter, sum),
    rounding: counted.equals(hours) ? null : words.together(formatDecimal(hours)),
    amount: words.amount(formatDecimal(hours), inKroner(price), inKroner(amount)),
  };
}

function perWeekInWords(hours: Exact, reason: Invoice['reason']): string {
  return words.perWeek[hours.lt(0) ? 'quarter' : reason](formatExact(hours));
}
