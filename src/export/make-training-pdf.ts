// From a year of training to its PDF. Loaded on the click, and not before.

import { trainingExport } from '#text/nb/training-export.ts';
import { trainingDocument } from './document/training-section.ts';
import { type MadePdf, pdfOf } from './made-pdf.ts';

/** The same report and instant give the same bytes. */
export function makeTrainingPdf(...about: Parameters<typeof trainingDocument>): Promise<MadePdf> {
  const [, createdAt] = about;
  return pdfOf(trainingDocument(...about), trainingExport.page, createdAt);
}
