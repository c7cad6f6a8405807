// A draft becomes another one, files first, so that no draft ever names bytes that are not there.
import type { Attachment, Draft } from '#domain/application/draft.schema.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';
import type { DraftStore } from '#store/draft-store.ts';

export type Copied =
  | { readonly status: 'copied'; readonly id: string }
  | { readonly status: 'failed'; readonly code: SaveFailure };

/**
 * Keeps `draft` under another id, by default a new one; it must be free. `bytesOf` finds an attachment's bytes, by default
 * in the store; an attachment whose bytes are gone there comes along without them, and is told of when it is packed. Saving
 * the draft comes last and is the one transaction that makes the copy: until then there is nothing that any view could
 * show. Never throws.
 */
export async function copyDraft(
  store: DraftStore,
  draft: Draft,
  bytesOf: (attachment: Attachment) => Promise<Blob | null> = ({ id }) => store.readFile(draft.id, id),
  newId: string = crypto.randomUUID(),
): Promise<Copied> {
  const copy = { ...draft, id: newId };
  try {
    for (const attachment of copy.attachments) {
      const bytes = await bytesOf(attachment);
      if (!bytes) continue;
      const kept = await store.keepFile(copy.id, attachment, bytes);
      if (kept.status === 'failed') return await undone(store, copy.id, kept.code);
    }
    const saved = await store.save(copy, 0);
    if (saved.status === 'failed') return await undone(store, copy.id, saved.code);
    return { status: 'copied', id: copy.id };
  } catch {
    return undone(store, copy.id, 'unknown');
  }
}

/**
 * Makes room again at once; a page that was closed on the way leaves it to the next visit, which sweeps. A draft that came
 * in under the same id meanwhile, from another window, keeps its files.
 */
async function undone(store: DraftStore, id: string, code: SaveFailure): Promise<Copied> {
  try {
    if (!(await store.holds(id))) await store.dropFiles(id, []);
  } catch {
    // What could not be removed is swept.
  }
  return { status: 'failed', code };
}
