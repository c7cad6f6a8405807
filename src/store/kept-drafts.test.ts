import { expect, test } from 'vitest';
import { keptDrafts } from './kept-drafts.ts';
import type { DraftRow } from './rows.ts';
import type { Shelf, Tables } from './shelf.ts';
import { sampleDraft } from './testing/drafts.ts';

/** A shelf whose first attempt is written, although the page hears that it broke off. */
function shelfThatBreaksOffTooLate(between: (rows: Map<string, DraftRow>) => void): Shelf {
  const rows = new Map<string, DraftRow>();
  const drafts: Tables['drafts'] = {
    get: async (id) => rows.get(id),
    toArray: async () => [...rows.values()],
    put: async (row) => rows.set(row.id, row),
    delete: async (id) => rows.delete(id),
  };
  const tables = { drafts, files: {} as Tables['files'] };
  return {
    read: (work) => work(tables, false),
    write: async (work) => {
      await work(tables, false);
      between(rows);
      return work(tables, true);
    },
    erase: async () => {},
  };
}

test('a save that was written before the connection died is not its own conflict', async () => {
  const store = keptDrafts(
    shelfThatBreaksOffTooLate(() => {}),
    () => '2026-11-22T12:00:00.000Z',
  );
  expect(await store.save(sampleDraft(), 0)).toMatchObject({ status: 'saved', revision: 1 });
});

test('a save of another window in between is a conflict', async () => {
  const store = keptDrafts(
    shelfThatBreaksOffTooLate((rows) => {
      for (const row of rows.values()) rows.set(row.id, { ...row, revision: 2 });
    }),
    () => '2026-11-22T12:00:00.000Z',
  );
  expect(await store.save(sampleDraft(), 0)).toEqual({ status: 'failed', code: 'conflict' });
});
