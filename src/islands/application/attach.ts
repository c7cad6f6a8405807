// Takes files into a draft: the limits, the bytes read at once, what they are, the digest, and the store before the draft names them.
import { type AttachmentProblemCode, attachmentProblem } from '#domain/application/attachment.ts';
import type { Attachment, Draft } from '#domain/application/draft.schema.ts';
import { newAttachment } from '#domain/application/draft.ts';
import type { FileRefusalCode } from '#domain/application/file-kind.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';
import type { DraftStore } from '#store/draft-store.ts';

export type AttachResult =
  /** `isKnown`: the same bytes were here already, under the name the attachment has. */
  | { readonly status: 'attached'; readonly attachment: Attachment; readonly isKnown: boolean }
  | { readonly status: 'refused'; readonly code: AttachmentProblemCode | FileRefusalCode }
  | { readonly status: 'failed'; readonly code: SaveFailure }
  | { readonly status: 'unreadable' };

/** Keeps the file's bytes in the store; the caller adds the attachment to the draft. Never throws. */
export async function attach(store: DraftStore, draft: Draft, file: File): Promise<AttachResult> {
  const code = attachmentProblem(file.size, draft.attachments);
  if (code) return { status: 'refused', code };
  try {
    return await keep(store, draft, file);
  } catch {
    // The file is gone or changed since it was picked, or the code for its digest could not be loaded.
    return { status: 'unreadable' };
  }
}

async function keep(store: DraftStore, draft: Draft, file: File): Promise<AttachResult> {
  const bytes = await file.arrayBuffer();
  const content = new Blob([bytes], { type: file.type });
  const { inspectFile } = await import('#export/files/inspect-file.ts');
  const [refusal] = (await inspectFile(content, file.name)).refusals;
  if (refusal) return { status: 'refused', code: refusal };
  const { sha256 } = await import('#export/package/digest.ts');
  const attachment = newAttachment({
    id: crypto.randomUUID(),
    name: file.name,
    size: bytes.byteLength,
    type: file.type,
    sha256: await sha256(new Uint8Array(bytes)),
  });
  const known = draft.attachments.find((other) => other.sha256 === attachment.sha256);
  if (known && (await store.readFile(draft.id, known.id)) !== null)
    return { status: 'attached', attachment: known, isKnown: true };
  // One whose bytes the browser has lost gets them back, and stays the attachment it was.
  const its = known ?? attachment;
  const kept = await store.keepFile(draft.id, its, content);
  return kept.status === 'kept' ? { status: 'attached', attachment: its, isKnown: false } : kept;
}
