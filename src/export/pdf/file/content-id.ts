// A file id that follows from what the file says.

import type { DocumentModel } from '../../document/model.ts';

/** 32 hexadecimal digits: the first half of the SHA-256 of the document and the instant it is dated. */
export async function contentId(model: DocumentModel, createdAt: string): Promise<string> {
  const content = new TextEncoder().encode(JSON.stringify([model, createdAt]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
