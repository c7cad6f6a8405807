// Reports of used hours as they were chosen or pasted, read together as the used hours of quarters; or why they were not taken.
import type { BillingTerms } from '#domain/billing/plan.ts';
import {
  type LeftOut,
  type LeftReason,
  leftOut,
  type ReportedUse,
  reportedUse,
} from '#domain/billing/reported-use.ts';
import { overlapOf } from '#domain/hours/periods.ts';
import { type ReportProblemCode, type ReportRead, readReport } from '#domain/hours/read-report.ts';
import { hoursReportColumns, hoursReportParts } from '#text/nb/hours-report-export.ts';

export type ReportTaken =
  | {
      /** At least one. */
      readonly quarters: readonly ReportedUse[];
      readonly left: readonly LeftOut[];
    }
  | ReportRefused;

export type ReportRefused =
  /** `nth` of the reports, from 0. */
  | { readonly problem: ReportProblemCode; readonly line: number; readonly nth: number }
  | { readonly problem: LeftReason | 'sameDays' };

/** The rest of the table is not read: a file that was saved before a column came is still a report. */
const { from, to, granted, used, part } = hoursReportColumns;
const words = { columns: { from, to, granted, used, part }, ...hoursReportParts };

export function takeReports(texts: readonly string[], terms: BillingTerms): ReportTaken {
  const reads: Exclude<ReportRead, { problem: unknown }>[] = [];
  for (const [nth, text] of texts.entries()) {
    const read = readReport(text, words);
    if ('problem' in read) return { ...read, nth };
    reads.push(read);
  }
  const wholes = reads.map(({ sum }) => sum.period);
  if (wholes.some((one, nth) => wholes.slice(nth + 1).some((other) => overlapOf(one, other) !== null)))
    return { problem: 'sameDays' };
  const months = reads.flatMap((read) => read.months);
  const left = leftOut(months, terms);
  const quarters = reportedUse(
    months,
    terms,
    reads.map(({ sum }) => sum),
  );
  if (quarters.length > 0) return { quarters, left };
  // Months of a quarter are the nearest to being of use.
  return { problem: left.at(-1)?.reason ?? 'otherYear' };
}
