// A paper as a file, with what its font lacks.

import type { DocumentModel } from './document/model.ts';
import { renderPdf } from './pdf/render.ts';
import { unprintableIn } from './unprintable.ts';

export interface MadePdf {
  readonly file: Blob;
  /** What was typed and the font lacks, as it stands in the file instead. */
  readonly unprintable: readonly string[];
}

/**
 * The same paper and instant give the same bytes.
 * @param page at the foot of each page
 * @param createdAt instant with offset
 */
export async function pdfOf(
  paper: DocumentModel,
  page: (number: number, total: number) => string,
  createdAt: string,
): Promise<MadePdf> {
  const bytes = await renderPdf(paper, { page }, { createdAt });
  return { file: new Blob([bytes], { type: 'application/pdf' }), unprintable: unprintableIn(paper) };
}
