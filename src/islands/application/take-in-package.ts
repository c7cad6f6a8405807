// From a package on disk, or its PDF, to a draft in the store. It always becomes a draft of its own: one that is here stays as it is.
import type { Draft } from '#domain/application/draft.schema.ts';
import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';
import type { Problem } from '#domain/shared/problem.ts';
import type { DraftStore } from '#store/draft-store.ts';
import { copyDraft } from './copy-draft.ts';

export type TakenIn =
  /** `from` a PDF come the answers alone: the bytes of its attachments are nowhere. */
  | { readonly status: 'taken'; readonly draft: Draft; readonly from: 'package' | 'pdf' }
  | { readonly status: 'refused'; readonly problems: readonly Problem<OpenProblemCode>[] }
  | { readonly status: 'notKept'; readonly code: SaveFailure };

/** Never throws. */
export async function takeInPackage(store: DraftStore, file: Blob): Promise<TakenIn> {
  try {
    const { openApplication } = await import('#export/open-application.ts');
    const result = await openApplication(file);
    if (result.status === 'refused') return result;
    const { envelope, attachments, from } = result;
    const copied = await copyDraft(store, envelope.draft, async ({ id }) => attachments.get(id) ?? null);
    if (copied.status === 'failed') return { status: 'notKept', code: copied.code };
    return { status: 'taken', draft: { ...envelope.draft, id: copied.id }, from };
  } catch {
    // The code that opens packages could not be loaded: a new version of the site, or no network.
    return { status: 'notKept', code: 'unknown' };
  }
}
