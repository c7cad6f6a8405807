// Drafts kept in this page only: for a browser that keeps nothing, and for those who want nothing kept.
import type { DraftStore } from './draft-store.ts';
import { keptDrafts } from './kept-drafts.ts';
import type { Shelf, Table, Tables, Work } from './shelf.ts';

/** An empty store. `unreachable` is what the browser holds, but did not hand over this time. */
export function memoryStore(now: () => string, unreachable: DraftStore['unreachable'] = []): DraftStore {
  return {
    ...keptDrafts(memoryShelf(), now),
    durability: 'memory',
    lost: [],
    unreachable,
    forgetLost: () => {},
    isReadOnly: false,
    listen: () => () => {},
  };
}

function memoryShelf(): Shelf {
  let tables = emptyTables();
  let last: Promise<unknown> = Promise.resolve();
  /** One at a time, as in a database. The rules refuse before their first write, so nothing needs rolling back. */
  function run<Result>(work: Work<Result>): Promise<Result> {
    const result = last.then(() => work(tables, false));
    last = result.catch(() => {});
    return result;
  }
  return {
    read: run,
    write: run,
    erase: () =>
      run(async () => {
        tables = emptyTables();
      }),
  };
}

function emptyTables(): Tables {
  return {
    drafts: memoryTable((row) => row.id),
    files: memoryTable((row) => [row.draftId, row.attachmentId]),
  };
}

function memoryTable<Row, Key>(keyOf: (row: Row) => Key): Table<Row, Key> {
  const rows = new Map<string, Row>();
  const name = (key: Key): string => JSON.stringify(key);
  return {
    get: async (key) => rows.get(name(key)),
    toArray: async () => [...rows.values()],
    put: async (row) => rows.set(name(keyOf(row)), row),
    delete: async (key) => rows.delete(name(key)),
  };
}
