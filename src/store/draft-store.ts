// What keeping drafts means, whoever keeps them: the browser's database, or memory when there is none.
import type { Attachment, Draft, DraftId } from '#domain/application/draft.schema.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';

export interface StoredDraft {
  readonly draft: Draft;
  /** Rises by one with every save; a save that does not know the latest is refused. */
  readonly revision: number;
  /** ISO instant of the last save. */
  readonly savedAt: string;
}

/** `unreadable` is kept as it is and offered as a file; nothing is thrown away because it cannot be read. */
export type ListedDraft =
  | ({ readonly status: 'readable' } & StoredDraft)
  | { readonly status: 'unreadable'; readonly id: DraftId; readonly savedAt: string; readonly raw: string };

/** `saved` is returned after the transaction is complete, never before. */
export type SaveResult =
  | { readonly status: 'saved'; readonly revision: number; readonly savedAt: string }
  | { readonly status: 'failed'; readonly code: SaveFailure };

export type FileResult =
  | { readonly status: 'kept' }
  | { readonly status: 'failed'; readonly code: SaveFailure };

export interface DraftStore {
  /** `device`: survives reload, crash and closing. `memory`: gone when the page is left. */
  readonly durability: 'device' | 'memory';
  /** Drafts that are not discarded, last saved first. */
  list(): Promise<readonly ListedDraft[]>;
  /** null when there is no such draft, or it cannot be read (then `list` offers it). */
  load(id: DraftId): Promise<StoredDraft | null>;
  /** Writes the draft if `knownRevision` is the latest (0 for a draft that was never saved). Never throws. */
  save(draft: Draft, knownRevision: number): Promise<SaveResult>;
  /** Keeps a file's bytes. Call it before saving the draft that names the attachment. Never throws. */
  keepFile(draftId: DraftId, attachment: Attachment, bytes: Blob): Promise<FileResult>;
  /** null when the bytes are gone. */
  readFile(draftId: DraftId, attachmentId: string): Promise<Blob | null>;
  /** Hides the draft. It is erased at a later visit, when no page of the site is open. */
  discard(id: DraftId): Promise<void>;
  /** Undoes `discard`. */
  restore(id: DraftId): Promise<void>;
  /** Drafts, files and bytes held, discarded ones included: what `eraseAll` is about to empty. */
  extent(): Promise<{ readonly drafts: number; readonly files: number; readonly bytes: number }>;
  /** Empties everything this site has kept in this browser for the supplier. Cannot be undone. */
  eraseAll(): Promise<void>;
  /** Drafts that the sentinel outside the database remembers but the database has lost; empty when all is well. */
  readonly lost: readonly { readonly savedAt: string }[];
}

/** One tab writes a draft; the others read it. */
export type WriterClaim = { readonly role: 'writer'; release(): void } | { readonly role: 'reader' };

export interface Writers {
  /** `onLost` is called when another tab takes over. */
  claim(id: DraftId, onLost: () => void): Promise<WriterClaim>;
  /** Takes the draft from the tab that writes it. */
  takeOver(id: DraftId, onLost: () => void): Promise<WriterClaim>;
}
