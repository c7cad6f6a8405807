// From a regulated price to its PDF. Loaded on the click, and not before.

import { indexationExport } from '#text/nb/rates-indexation-export.ts';
import { regulationDocument } from './document/regulation-section.ts';
import { regulationSubject } from './document/regulation-subject.ts';
import { renderPdf } from './pdf/render.ts';
import { unprintableIn } from './unprintable.ts';

interface RegulationPdf {
  readonly file: Blob;
  /** What was typed and the font lacks, as it stands in the file instead. */
  readonly unprintable: readonly string[];
}

/** The same figures and instant give the same bytes. */
export async function makeRegulationPdf(
  ...about: Parameters<typeof regulationSubject>
): Promise<RegulationPdf> {
  const subject = regulationSubject(...about);
  const paper = regulationDocument(subject);
  const bytes = await renderPdf(paper, { page: indexationExport.page }, { createdAt: subject.createdAt });
  return { file: new Blob([bytes], { type: 'application/pdf' }), unprintable: unprintableIn(paper) };
}
