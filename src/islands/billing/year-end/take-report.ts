// A report of used hours as it was chosen or pasted, read as the used hours of quarters; or why it was not taken.
import type { BillingTerms } from '#domain/billing/plan.ts';
import { type ReportedUse, reportedUse } from '#domain/billing/reported-use.ts';
import { type ReportProblemCode, readReport } from '#domain/hours/read-report.ts';
import { hoursReportColumns, hoursReportParts } from '#text/nb/hours-report-export.ts';

type ReportTaken =
  /** At least one. */
  | { readonly quarters: readonly ReportedUse[] }
  | { readonly problem: ReportProblemCode; readonly line: number }
  | { readonly problem: 'otherYear' };

export function takeReport(text: string, terms: BillingTerms): ReportTaken {
  const { month, sum } = hoursReportParts;
  const read = readReport(text, { columns: hoursReportColumns, month, sum });
  if ('problem' in read) return read;
  const quarters = reportedUse(read.months, terms);
  return quarters.length > 0 ? { quarters } : { problem: 'otherYear' };
}
