// From a calculation to its PDF. Loaded on the click, and not before.

import { ratesExport } from '#text/nb/rates-export.ts';
import type { CalculationSubject } from './document/calculation-subject.ts';
import { calculationDocument } from './document/rates-section.ts';
import { renderPdf } from './pdf/render.ts';

/** The same subject gives the same bytes. */
export async function makeCalculationPdf(subject: CalculationSubject): Promise<Blob> {
  const { page } = ratesExport;
  const bytes = await renderPdf(calculationDocument(subject), { page }, { createdAt: subject.createdAt });
  return new Blob([bytes], { type: 'application/pdf' });
}
