// Used hours of the quarters, from a report of months: a quarter counts only when every day of it is reported.
import type { ReportedHours } from '../hours/read-report.ts';
import { type Exact, rounded, total } from '../shared/exact.ts';
import type { BillingTerms } from './plan.ts';
import { daysIn, type Quarter, quartersOf } from './quarters.ts';

/** Of each quarter from the start on that is reported whole; rounded to 0.01 hour. */
export interface ReportedUse {
  readonly quarter: Quarter['quarter'];
  readonly used: Exact;
}

/** @param months no day twice */
export function reportedUse(
  months: readonly Pick<ReportedHours, 'period' | 'used'>[],
  { year, start }: Pick<BillingTerms, 'year' | 'start'>,
): readonly ReportedUse[] {
  return quartersOf(year)
    .filter(({ to }) => to >= start)
    .flatMap(({ quarter, from: first, to }) => {
      const from = first < start ? start : first;
      const inside = months.filter(
        ({ period }) => period.from >= first && period.to <= to && period.to >= from,
      );
      const days = inside.map(({ period }) => daysIn(period.from < from ? from : period.from, period.to));
      const reported = days.reduce((sum, each) => sum + each, 0);
      if (reported !== daysIn(from, to)) return [];
      return [{ quarter, used: rounded(total(inside.map(({ used }) => used))) }];
    });
}
