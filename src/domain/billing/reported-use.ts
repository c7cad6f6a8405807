// Used hours of the quarters, from a report of months: a quarter counts only when every day of it is reported.
import type { ReportedHours } from '../hours/read-report.ts';
import { type Exact, rounded, total } from '../shared/exact.ts';
import type { BillingTerms } from './plan.ts';
import { daysIn, type Quarter, quartersOf } from './quarters.ts';

type Reported = Pick<ReportedHours, 'period' | 'used'>;
type PlannedYear = Pick<BillingTerms, 'year' | 'start'>;

/** Of each quarter from the start on that is reported whole; rounded to 0.01 hour. */
export interface ReportedUse {
  readonly quarter: Quarter['quarter'];
  readonly used: Exact;
}

/** Reported days that are no part of it: before the scheme's first day, in another year, in a quarter that is not reported whole. */
export type LeftReason = 'beforeStart' | 'otherYear' | 'partQuarter';

/** Rounded to 0.01 hour. */
export interface LeftOut {
  readonly reason: LeftReason;
  readonly used: Exact;
}

/**
 * @param months no day twice
 * @param sums of reports: that of a whole quarter counts before its months, which may be rounded one by one
 */
export function reportedUse(
  months: readonly Reported[],
  plan: PlannedYear,
  sums: readonly Reported[] = [],
): readonly ReportedUse[] {
  return quartersOf(plan.year).flatMap((quarter) => {
    const counted = countedIn(quarter, months, plan);
    if (counted.length === 0) return [];
    const { from, to } = quarter;
    const whole = sums.filter(({ period }) => period.from === from && period.to === to);
    const used = whole.length > 0 && plan.start <= from ? whole.slice(0, 1) : counted;
    return [{ quarter: quarter.quarter, used: rounded(total(used.map((each) => each.used))) }];
  });
}

/** In the order of the reasons; one that has no months is not told. */
export function leftOut(months: readonly Reported[], plan: PlannedYear): readonly LeftOut[] {
  const counted = new Set(quartersOf(plan.year).flatMap((quarter) => countedIn(quarter, months, plan)));
  const left = months.filter((month) => !counted.has(month));
  const reasons: readonly LeftReason[] = ['beforeStart', 'otherYear', 'partQuarter'];
  return reasons.flatMap((reason) => {
    const own = left.filter(({ period }) => reasonOf(period, plan) === reason);
    return own.length > 0 ? [{ reason, used: rounded(total(own.map(({ used }) => used))) }] : [];
  });
}

function reasonOf({ from, to }: Reported['period'], { year, start }: PlannedYear): LeftReason {
  if (to < `${year}-01-01` || from > `${year}-12-31`) return 'otherYear';
  return to < start ? 'beforeStart' : 'partQuarter';
}

/** The months that a quarter is reported by; none while a day of it is missing. */
function countedIn(
  { from: first, to }: Quarter,
  months: readonly Reported[],
  { start }: PlannedYear,
): readonly Reported[] {
  const from = first < start ? start : first;
  const inside = months.filter(({ period }) => period.from >= first && period.to <= to && period.to >= from);
  const days = inside.map(({ period }) => daysIn(period.from < from ? from : period.from, period.to));
  const reported = days.reduce((sum, each) => sum + each, 0);
  return reported === daysIn(from, to) ? inside : [];
}
