// From a report of used hours to its PDF. Loaded on the click, and not before.

import { hoursReportExport } from '#text/nb/hours-report-export.ts';
import { hoursReportDocument } from './document/hours-report-section.ts';
import { type MadePdf, pdfOf } from './made-pdf.ts';

/** The same report and instant give the same bytes. */
export function makeHoursReportPdf(...about: Parameters<typeof hoursReportDocument>): Promise<MadePdf> {
  const [, createdAt] = about;
  return pdfOf(hoursReportDocument(...about), hoursReportExport.page, createdAt);
}
