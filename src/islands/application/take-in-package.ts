// From a package on disk to a draft in the store, files first, so that a draft never names bytes that are not there.
import type { Draft } from '#domain/application/draft.schema.ts';
import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';
import type { Problem } from '#domain/shared/problem.ts';
import type { DraftStore } from '#store/draft-store.ts';

export type TakenIn =
  | { readonly status: 'taken'; readonly draft: Draft }
  | { readonly status: 'refused'; readonly problems: readonly Problem<OpenProblemCode>[] }
  | { readonly status: 'notKept'; readonly code: SaveFailure };

/** The package always becomes a draft of its own: one that is here already stays as it is. Never throws. */
export async function takeInPackage(store: DraftStore, file: Blob): Promise<TakenIn> {
  const { openPackage } = await import('#export/package/open-package.ts');
  const result = await openPackage(file);
  if (result.status === 'refused') return result;
  const { envelope, attachments } = result;
  const draft = { ...envelope.draft, id: crypto.randomUUID() };
  for (const attachment of draft.attachments) {
    const bytes = attachments.get(attachment.id);
    if (!bytes) continue;
    const kept = await store.keepFile(draft.id, attachment, bytes);
    if (kept.status === 'failed') return { status: 'notKept', code: kept.code };
  }
  const saved = await store.save(draft, 0);
  return saved.status === 'failed' ? { status: 'notKept', code: saved.code } : { status: 'taken', draft };
}
