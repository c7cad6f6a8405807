// Makes a file of the report when the reader asks for it: only then does the code that writes it come.
import type { HoursReport } from '#domain/hours/hours-report.ts';
import { localInstant } from '../../application/clock.ts';
import type { MadeFile } from '../../rates/shared/file-buttons.tsx';

export const fileKinds = ['pdf', 'csv'] as const;
type FileKind = (typeof fileKinds)[number];

/** No words that the reader typed: what it is, and the day. @param today YYYY-MM-DD */
export const fileName = (kind: FileKind, today: string): string => `timerapport-${today}.${kind}`;

export async function makeFile(kind: FileKind, report: HoursReport, isExample: boolean): Promise<MadeFile> {
  if (kind === 'pdf') {
    const { makeHoursReportPdf } = await import('#export/make-hours-report-pdf.ts');
    return makeHoursReportPdf(report, localInstant(new Date()), isExample);
  }
  const { makeHoursReportCsv } = await import('#export/make-hours-report-csv.ts');
  return { file: makeHoursReportCsv(report, isExample), unprintable: [] };
}
