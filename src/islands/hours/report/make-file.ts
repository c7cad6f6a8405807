// Makes a file of the report when the reader asks for it: only then does the code that writes it come.
import type { HoursReport } from '#domain/hours/hours-report.ts';
import { hoursReportName } from '#text/nb/file-names.ts';
import { localInstant } from '../../application/clock.ts';
import type { MadeFile } from '../../rates/shared/file-buttons.tsx';

export const fileKinds = ['pdf', 'csv'] as const;
type FileKind = (typeof fileKinds)[number];

/** What it is, and what period it is about. */
export const fileName = (kind: FileKind, { period }: Pick<HoursReport, 'period'>): string =>
  `${hoursReportName(period)}.${kind}`;

export async function makeFile(kind: FileKind, report: HoursReport, isExample: boolean): Promise<MadeFile> {
  if (kind === 'pdf') {
    const { makeHoursReportPdf } = await import('#export/make-hours-report-pdf.ts');
    return makeHoursReportPdf(report, localInstant(new Date()), isExample);
  }
  const { makeHoursReportCsv } = await import('#export/make-hours-report-csv.ts');
  return { file: makeHoursReportCsv(report, isExample), unprintable: [] };
}
