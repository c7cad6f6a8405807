// The files that a package is made of, before they are packed.

import type { Attachment } from '#domain/application/draft.schema.ts';
import type { PackageParts } from './contract.ts';
import { sha256 } from './digest.ts';
import { AttachmentChanged } from './fault.ts';
import { dataPath } from './layout.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface Part {
  /** In the one folder. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** Asked for when its turn comes, so that one attachment at a time is in memory. May throw `AttachmentChanged`. */
  readonly bytes: () => Promise<Bytes>;
}

/** A part whose bytes are at hand. */
export async function partOf(path: string, bytes: Bytes): Promise<Part> {
  return { path, size: bytes.length, sha256: await sha256(bytes), bytes: async () => bytes };
}

/** Everything under `data/`, in the order in which it is packed: documents, `data`, attachments. */
export async function payloadParts(parts: PackageParts, data: Bytes): Promise<Part[]> {
  const documents = parts.documents.map(({ name, bytes }) => partOf(`data/${name}`, new Uint8Array(bytes)));
  return [...(await Promise.all(documents)), await partOf(dataPath, data), ...attachmentParts(parts)];
}

/** Size and digest are those of the draft: `attachedBytes` lets nothing else through. */
function attachmentParts({ envelope, attachments }: PackageParts): Part[] {
  const contents = new Map(attachments.map(({ id, bytes }) => [id, bytes]));
  const paths = new Map(envelope.files.map(({ attachmentId, path }) => [attachmentId, path]));
  return envelope.draft.attachments.map((attachment) => ({
    path: paths.get(attachment.id) ?? '',
    size: attachment.size,
    sha256: attachment.sha256,
    bytes: () => attachedBytes(attachment, contents.get(attachment.id)),
  }));
}

async function attachedBytes({ id, size, sha256: attached }: Attachment, content?: Blob): Promise<Bytes> {
  if (content?.size !== size) throw new AttachmentChanged(id);
  const buffer = await content.arrayBuffer().catch((cause: unknown) => {
    throw new AttachmentChanged(id, cause);
  });
  const bytes = new Uint8Array(buffer);
  if ((await sha256(bytes)) !== attached) throw new AttachmentChanged(id);
  return bytes;
}
