// A file id that follows from what the file says.

import type { DocumentModel } from '../../document/model.ts';
import { sha256 } from './digest.ts';

/**
 * 32 hexadecimal digits: the first half of the SHA-256 of the document, the instant it is dated, and the digest of the
 * file inside it; null when there is none.
 */
export async function contentId(
  model: DocumentModel,
  createdAt: string,
  associated: string | null,
): Promise<string> {
  const content = JSON.stringify(associated === null ? [model, createdAt] : [model, createdAt, associated]);
  return (await sha256(new TextEncoder().encode(content))).slice(0, 32);
}
