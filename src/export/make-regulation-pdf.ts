// From a regulated price to its PDF. Loaded on the click, and not before.

import { indexationExport } from '#text/nb/rates-indexation-export.ts';
import { regulationDocument } from './document/regulation-section.ts';
import { regulationSubject } from './document/regulation-subject.ts';
import { type MadePdf, pdfOf } from './made-pdf.ts';

/** The same figures and instant give the same bytes. */
export async function makeRegulationPdf(...about: Parameters<typeof regulationSubject>): Promise<MadePdf> {
  const subject = regulationSubject(...about);
  return pdfOf(regulationDocument(subject), indexationExport.page, subject.createdAt);
}
