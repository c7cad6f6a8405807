// What keeping drafts means, whoever keeps them: the browser's database, or memory when there is none.
// Knows no backend. Reading, hiding and erasing throw a `StoreFault` (see failure.ts) when they cannot be done.
import type { Attachment, Draft, DraftId } from '#domain/application/draft.schema.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';

/** The last file that a draft was saved as, outside the browser. */
export interface Exported {
  /** ISO instant, UTC. */
  readonly at: string;
  /** Of the whole file, hexadecimal; empty when it is not known. */
  readonly sha256: string;
  /** The revision the file holds: what is stored has changed since when its revision is higher. */
  readonly revision: number;
  /** The draft was opened from the file; the file was not made here. */
  readonly isOpened?: true | undefined;
}

export interface StoredDraft {
  readonly draft: Draft;
  /** Rises by one with every save; a save that does not know the latest is refused. */
  readonly revision: number;
  /** ISO instant of the last save, UTC. */
  readonly savedAt: string;
  /** null for a draft that was never saved as a file, as far as this browser knows. */
  readonly exported: Exported | null;
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

/** A save the supplier was told of, and that the database no longer has. */
export interface LostDraft {
  readonly id: DraftId;
  /** ISO instant of the save that is gone, UTC. */
  readonly savedAt: string;
  /** What the database has in its place: no such draft, or the draft as it was before that save. */
  readonly found: 'nothing' | 'olderRevision';
  /** ISO instant of the last file it was saved as, UTC; null when there is none that we know of. */
  readonly exportedAt: string | null;
}

/**
 * What happens to the store behind the page's back. `gone`: the browser threw the database away, and all that is left is
 * what the page holds. `outdated`: newer code wants the database, and nothing can be written from this page any more.
 */
export type StoreEvent = 'gone' | 'outdated';
/** Of `outdated` it is heard just before; what it returns is waited for a moment, so that the last words can be saved. */
export type StoreListener = (event: StoreEvent) => Promise<void>;

export interface DraftStore {
  /** `device`: survives reload, crash and closing. `memory`: gone when the page is left. */
  readonly durability: 'device' | 'memory';
  /** Drafts that are not discarded, last saved first. */
  list(): Promise<readonly ListedDraft[]>;
  /** null when there is no such draft, it is discarded, or it cannot be read (then `list` offers it). */
  load(id: DraftId): Promise<StoredDraft | null>;
  /** true when the id is in use, also by a draft that is discarded or cannot be read: what is saved anew needs another. */
  holds(id: DraftId): Promise<boolean>;
  /**
   * Writes the draft if `knownRevision` is the latest (0 for a draft that is not stored). Never throws.
   * `conflict`: somebody else saved or discarded it. `storeGone`: the revision known is not there any more;
   * the same draft can be saved anew from 0, but ask first: it may have been erased on purpose elsewhere.
   */
  save(draft: Draft, knownRevision: number): Promise<SaveResult>;
  /**
   * Keeps a file's bytes. Call it before saving the draft that names the attachment, with the very bytes
   * its digest was made of. `unknown` also when they cannot be read or are not `attachment.size` bytes. Never throws.
   */
  keepFile(draftId: DraftId, attachment: Attachment, bytes: Blob): Promise<FileResult>;
  /** Erases the draft's files but those named, to make room. None of what is erased can be brought back. */
  dropFiles(draftId: DraftId, kept: readonly string[]): Promise<void>;
  /** null when the bytes are gone. */
  readFile(draftId: DraftId, attachmentId: string): Promise<Blob | null>;
  /**
   * Keeps when and as what the draft was last saved as a file; no save of its own, the revision stays. Never throws:
   * the file is made all the same, and a page that cannot remember it goes on telling of an older one.
   */
  markExported(id: DraftId, exported: Exported): Promise<void>;
  /** Hides the draft. It is erased at a later visit, when no page of the site is open. */
  discard(id: DraftId): Promise<void>;
  /** Undoes `discard`; the revision is what it was. */
  restore(id: DraftId): Promise<void>;
  /** Drafts, files and bytes held, discarded ones included: what `eraseAll` is about to empty. */
  extent(): Promise<{ readonly drafts: number; readonly files: number; readonly bytes: number }>;
  /** Empties everything this store has kept for the supplier. Cannot be undone. The store is empty and works afterwards. */
  eraseAll(): Promise<void>;
  /** Saves that the sentinel outside the database remembers, and the database did not have when it was last listed or opened. */
  readonly lost: readonly LostDraft[];
  /** true when newer code made the database: what is there can be read, and every write fails with `newerVersion`. */
  readonly isReadOnly: boolean;
  /** Returns how to stop listening. */
  listen(listener: StoreListener): () => void;
  /** With durability `memory`: drafts saved earlier on this device that are out of reach now, as the database did not open. */
  readonly unreachable: readonly { readonly id: DraftId; readonly savedAt: string }[];
  /** The supplier has been told of `lost`: do not tell it again at the next visit. */
  forgetLost(): void;
}

/** One tab writes a draft; the others read it. */
export type WriterClaim = { readonly role: 'writer'; release(): void } | { readonly role: 'reader' };

export interface Writers {
  /** `onLost` is called when another tab takes over. Never throws. */
  claim(id: DraftId, onLost: () => void): Promise<WriterClaim>;
  /** Takes the draft from the tab that writes it. Load the draft afterwards: that tab may just have saved. Never throws. */
  takeOver(id: DraftId, onLost: () => void): Promise<WriterClaim>;
}
