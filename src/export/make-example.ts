// The attachments of the example application, made where it is opened. Loaded on the click, and not before.

import type { Attachment } from '#domain/application/draft.schema.ts';
import { newAttachment } from '#domain/application/draft.ts';
import type { Example } from '#domain/application/example.schema.ts';
import { documents } from '#text/nb/documents.ts';
import { exampleAttachment } from './document/example-attachment.ts';
import { sha256 } from './package/digest.ts';
import { renderPdf } from './pdf/render.ts';

export interface MadeAttachment {
  /** Of the file in the example. */
  readonly fileId: string;
  readonly attachment: Attachment;
  readonly bytes: Blob;
}

const type = 'application/pdf';

/**
 * One PDF for each file of the example, in its order. The same example, call, instant and ids give the same bytes.
 * @param createdAt instant with offset, from the reader's clock
 * @param newId an id for each attachment
 */
export async function makeExampleFiles(
  { files }: Example,
  call: { readonly title: string },
  createdAt: string,
  newId: () => string,
): Promise<readonly MadeAttachment[]> {
  const made: MadeAttachment[] = [];
  for (const file of files) {
    const { id, name, issuedOn = '', expiresOn = '' } = file;
    const paper = exampleAttachment(file, call.title);
    const bytes = await renderPdf(paper, { page: documents.page }, { createdAt });
    const attachment = newAttachment({
      id: newId(),
      name,
      size: bytes.length,
      type,
      sha256: await sha256(bytes),
    });
    made.push({
      fileId: id,
      attachment: { ...attachment, issuedOn, expiresOn },
      bytes: new Blob([bytes], { type }),
    });
  }
  return made;
}
