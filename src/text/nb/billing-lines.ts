// A line of an invoice told as the sums it is computed from. Bokmål.
import type { Convention } from '#domain/billing/billing-draft.schema.ts';
import type { Invoice, InvoiceLine } from '#domain/billing/plan.ts';
import { daysIn, quartersOf, weeksIn } from '#domain/billing/quarters.ts';
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

/** @param reason of its invoice: a change tells how much more or less is granted */
export function lineInWords(
  line: InvoiceLine,
  reason: Invoice['reason'],
  convention: Convention,
): LineInWords {
  const { from, to, days, hoursPerWeek, hours, price, amount } = line;
  const quarter = quartersOf(Number(from.slice(0, 4))).find((each) => from <= each.to);
  if (!quarter) throw new Error(`${from} is in no quarter.`);
  const counted = rounded(hoursPerWeek.mul(weeksIn(days, quarter, convention)));
  const perWeek = perWeekInWords(hoursPerWeek, reason);
  const [spelled, sum] = [words.days(days), formatDecimal(counted)];
  const inQuarter = words.days(daysIn(quarter.from, quarter.to));
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
