// From a calculation to its PDF. Loaded on the click, and not before.

import { ratesExport } from '#text/nb/rates-export.ts';
import { calculationSubject } from './document/calculation-subject.ts';
import { calculationDocument } from './document/rates-section.ts';
import { renderPdf } from './pdf/render.ts';
import { unprintableIn } from './unprintable.ts';

interface CalculationPdf {
  readonly file: Blob;
  /** What was typed and the font lacks, as it stands in the file instead. */
  readonly unprintable: readonly string[];
}

/** The same calculation, rates and instant give the same bytes. */
export async function makeCalculationPdf(
  ...about: Parameters<typeof calculationSubject>
): Promise<CalculationPdf> {
  const subject = calculationSubject(...about);
  const paper = calculationDocument(subject);
  const bytes = await renderPdf(paper, { page: ratesExport.page }, { createdAt: subject.createdAt });
  return { file: new Blob([bytes], { type: 'application/pdf' }), unprintable: unprintableIn(paper) };
}
