// Puts a calculation into a draft of an application, a new one or one that is there, without losing anything that another window writes in it.

import type { Draft } from '#domain/application/draft.schema.ts';
import { newDraft } from '#domain/application/draft.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';
import type { AttachedCalculation } from '#domain/rates/price/attached.schema.ts';
import type { DraftStore, Writers } from '#store/draft-store.ts';

export interface AttachTools {
  readonly store: DraftStore;
  readonly writers: Writers;
  /** Tells the windows that show the draft that it was saved. */
  readonly tell: (draftId: string) => void;
}

export type AttachResult =
  /** `replaced`: what was there before; null for nothing. */
  | { readonly status: 'attached'; readonly replaced: AttachedCalculation | null }
  /** Another window writes the draft: nothing was done. */
  | { readonly status: 'elsewhere' }
  | { readonly status: 'gone' }
  | { readonly status: 'failed'; readonly code: SaveFailure };

/** As long as the application's own windows give each other. */
const lastWordsMilliseconds = 300;

/** `takeOver`: from the window that writes, once it has saved its last words. Never rejects. */
export async function attachToDraft(
  { store, writers, tell }: AttachTools,
  draftId: string,
  calculation: AttachedCalculation,
  takeOver: boolean,
): Promise<AttachResult> {
  const ask = takeOver ? writers.takeOver : writers.claim;
  const claim = await ask(draftId, () => {});
  if (claim.role === 'reader') return { status: 'elsewhere' };
  try {
    if (takeOver) await new Promise((resolve) => setTimeout(resolve, lastWordsMilliseconds));
    const stored = await store.load(draftId);
    if (stored === null) return { status: 'gone' };
    const saved = await store.save({ ...stored.draft, calculation }, stored.revision);
    if (saved.status === 'failed') return saved;
    tell(draftId);
    return { status: 'attached', replaced: stored.draft.calculation };
  } catch {
    return { status: 'failed', code: 'unknown' };
  } finally {
    claim.release();
  }
}

/** A new draft, with nothing in it but the calculation; or why it could not be saved. Never rejects. */
export async function attachToNew(
  { store, tell }: AttachTools,
  id: string,
  call: Parameters<typeof newDraft>[1],
  calculation: AttachedCalculation,
): Promise<{ readonly draft: Draft; readonly result: AttachResult }> {
  const draft = { ...newDraft(id, call), calculation };
  try {
    const saved = await store.save(draft, 0);
    if (saved.status === 'failed') return { draft, result: saved };
    tell(id);
    return { draft, result: { status: 'attached', replaced: null } };
  } catch {
    return { draft, result: { status: 'failed', code: 'unknown' } };
  }
}
