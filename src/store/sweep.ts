// Erasing what nobody can ask for any more. Only when no page of the site is open: until then every deletion can be undone.
import type { DraftId } from '#domain/application/draft.schema.ts';
import { type DraftRow, type FileRow, isDiscarded, isNewer, readRow } from './rows.ts';
import type { Shelf } from './shelf.ts';

/**
 * Erases discarded drafts, and files that no draft names. Leaves alone what newer code wrote, and every file of
 * a draft that cannot be read. Returns the ids of the drafts erased.
 */
export function sweep(shelf: Shelf): Promise<readonly DraftId[]> {
  return shelf.write(async ({ drafts, files }) => {
    const rows = await drafts.toArray();
    const erased = rows.filter((row) => isDiscarded(row) && !isNewer(row));
    const isNeeded = neededBy(rows.filter((row) => !erased.includes(row)));
    for (const { id } of erased) await drafts.delete(id);
    for (const file of await files.toArray())
      if (!isNeeded(file)) await files.delete([file.draftId, file.attachmentId]);
    return erased.map(({ id }) => id);
  });
}

function neededBy(rows: readonly DraftRow[]): (file: FileRow) => boolean {
  const drafts = new Map(rows.map((row) => [row.id, readRow(row)]));
  return ({ draftId, attachmentId }) => {
    const read = drafts.get(draftId);
    if (read?.status !== 'readable') return read !== undefined;
    return read.draft.attachments.some(({ id }) => id === attachmentId);
  };
}
