// The rules of keeping drafts, the same for every shelf: who may write, what is read, what is hidden.
import { type Attachment, type Draft, type DraftId, draftSchema } from '#domain/application/draft.schema.ts';
import type {
  DraftStore,
  Exported,
  FileResult,
  ListedDraft,
  SaveResult,
  StoredDraft,
} from './draft-store.ts';
import { StoreFault, storeFault } from './failure.ts';
import { type DraftRow, inPlaceOf, isDiscarded, isNewer, readRow, rowOf } from './rows.ts';
import type { Shelf, Tables } from './shelf.ts';

export type KeptDrafts = Omit<
  DraftStore,
  'durability' | 'lost' | 'unreachable' | 'forgetLost' | 'isReadOnly' | 'listen'
>;

/** `now` gives an ISO instant in UTC; it names saves and sorts the list, and decides nothing else. */
export function keptDrafts(shelf: Shelf, now: () => string): KeptDrafts {
  return {
    list: () => shelf.read(listed),
    load: (id) => shelf.read((tables) => loaded(tables, id)),
    holds: (id) => shelf.read(async ({ drafts }) => (await drafts.get(id)) !== undefined),
    save: (draft, knownRevision) => save(shelf, draft, knownRevision, now),
    keepFile: (draftId, attachment, bytes) => keepFile(shelf, draftId, attachment, bytes),
    dropFiles: (draftId, kept) => dropFiles(shelf, draftId, kept),
    readFile: (draftId, attachmentId) => readFile(shelf, draftId, attachmentId),
    markExported: (id, exported) => markExported(shelf, id, exported),
    discard: (id) => mark(shelf, id, now()),
    restore: (id) => mark(shelf, id, null),
    extent: () => shelf.read(extent),
    eraseAll: () => shelf.erase(),
  };
}

async function listed({ drafts }: Tables): Promise<ListedDraft[]> {
  const rows = await drafts.toArray();
  const shown = rows.filter((row) => !isDiscarded(row)).map(readRow);
  return shown.sort((a, b) => Number(a.savedAt < b.savedAt) - Number(a.savedAt > b.savedAt));
}

async function loaded({ drafts }: Tables, id: DraftId): Promise<StoredDraft | null> {
  const row = await drafts.get(id);
  if (row === undefined || isDiscarded(row)) return null;
  const read = readRow(row);
  if (read.status === 'unreadable') return null;
  const { status: _, ...stored } = read;
  return stored;
}

async function save(shelf: Shelf, draft: Draft, known: number, now: () => string): Promise<SaveResult> {
  try {
    // Never say «saved» of what could not be read again.
    if (!draftSchema.safeParse(draft).success) throw new StoreFault('tooLong');
    const row = rowOf(draft, known + 1, now());
    await shelf.write(async ({ drafts }, again) => {
      const stored = await drafts.get(draft.id);
      if (again && isSameSave(stored, inPlaceOf(stored, row))) return;
      refuseUnlessLatest(stored, known);
      await drafts.put(inPlaceOf(stored, row));
    });
    return { status: 'saved', revision: row.revision, savedAt: row.savedAt };
  } catch (error) {
    return { status: 'failed', code: storeFault(error).code };
  }
}

/** The attempt that broke off had been written after all. */
function isSameSave(stored: DraftRow | undefined, row: DraftRow): boolean {
  return JSON.stringify(stored) === JSON.stringify(row);
}

function refuseUnlessLatest(stored: DraftRow | undefined, known: number): void {
  if (stored === undefined) {
    if (known > 0) throw new StoreFault('storeGone');
    return;
  }
  refuseNewer(stored);
  if (stored.revision !== known || isDiscarded(stored)) throw new StoreFault('conflict');
}

function refuseNewer(stored: DraftRow | undefined): void {
  if (stored !== undefined && isNewer(stored)) throw new StoreFault('newerVersion');
}

async function keepFile(shelf: Shelf, draftId: DraftId, file: Attachment, source: Blob): Promise<FileResult> {
  try {
    // Read at once, outside the transaction: a file on disk may change or go while it is being stored.
    const bytes = new Blob([await source.arrayBuffer()], { type: source.type });
    const { id: attachmentId, sha256, size } = file;
    if (bytes.size !== size) throw new StoreFault('unknown');
    await shelf.write(async ({ drafts, files }) => {
      refuseNewer(await drafts.get(draftId));
      await files.put({ draftId, attachmentId, sha256, size, bytes });
    });
    return { status: 'kept' };
  } catch (error) {
    return { status: 'failed', code: storeFault(error).code };
  }
}

function dropFiles(shelf: Shelf, draftId: DraftId, kept: readonly string[]): Promise<void> {
  return shelf.write(async ({ drafts, files }) => {
    refuseNewer(await drafts.get(draftId));
    for (const file of await files.toArray())
      if (file.draftId === draftId && !kept.includes(file.attachmentId))
        await files.delete([draftId, file.attachmentId]);
  });
}

async function readFile(shelf: Shelf, draftId: DraftId, attachmentId: string): Promise<Blob | null> {
  const row = await shelf.read(async ({ files }) => files.get([draftId, attachmentId]));
  if (row === undefined) return null;
  // The row can outlive the browser's file behind it; only reading tells. The last byte tells of a cut one too.
  const lastByte = row.bytes.slice(Math.max(0, row.size - 1), row.size);
  const isThere = await lastByte.arrayBuffer().then(
    ({ byteLength }) => byteLength === Math.min(1, row.size),
    () => false,
  );
  return isThere ? row.bytes : null;
}

async function markExported(shelf: Shelf, id: DraftId, exported: Exported): Promise<void> {
  try {
    await shelf.write(async ({ drafts }) => {
      const stored = await drafts.get(id);
      refuseNewer(stored);
      if (stored !== undefined) await drafts.put({ ...stored, exported });
    });
  } catch {
    // The contract says why nobody needs to hear of it.
  }
}

/** Sets or clears the mark of a discarded draft. The revision stays: nothing the supplier wrote has changed. */
function mark(shelf: Shelf, id: DraftId, discardedAt: string | null): Promise<void> {
  return shelf.write(async ({ drafts }) => {
    const stored = await drafts.get(id);
    refuseNewer(stored);
    if (stored !== undefined) await drafts.put({ ...stored, discardedAt });
  });
}

async function extent({ drafts, files }: Tables): ReturnType<DraftStore['extent']> {
  const held = await files.toArray();
  const bytes = held.reduce((sum, { size }) => sum + size, 0);
  return { drafts: (await drafts.toArray()).length, files: held.length, bytes };
}
