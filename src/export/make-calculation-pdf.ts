// From a calculation to its PDF. Loaded on the click, and not before.

import { ratesExport } from '#text/nb/rates-export.ts';
import { calculationSubject } from './document/calculation-subject.ts';
import { calculationDocument } from './document/rates-section.ts';
import { type MadePdf, pdfOf } from './made-pdf.ts';

/** The same calculation, rates and instant give the same bytes. */
export async function makeCalculationPdf(...about: Parameters<typeof calculationSubject>): Promise<MadePdf> {
  const subject = calculationSubject(...about);
  return pdfOf(calculationDocument(subject), ratesExport.page, subject.createdAt);
}
