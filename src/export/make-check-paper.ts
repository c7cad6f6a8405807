// From a paper of the check to its PDF. Loaded on the click, and not before.

import { checkPapers } from '#text/nb/check-papers.ts';
import type { DocumentModel } from './document/model.ts';
import { renderPdf } from './pdf/render.ts';

/** @param createdAt instant with offset, from the reader's clock; the same paper and instant give the same bytes */
export async function makeCheckPaper(paper: DocumentModel, createdAt: string): Promise<Blob> {
  const bytes = await renderPdf(paper, { page: checkPapers.page }, { createdAt });
  return new Blob([bytes], { type: 'application/pdf' });
}
