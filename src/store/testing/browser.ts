// A browser for one test: a database of its own, a local storage, and pages that hold locks.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeLocks } from './fake-locks.ts';
import { fakeStorage } from './fake-storage.ts';

/** Puts a fresh browser in place of what Node has. Undo with `vi.unstubAllGlobals()`. */
export function freshBrowser() {
  const locks = fakeLocks();
  const storage = fakeStorage();
  const indexedDB = new IDBFactory();
  vi.stubGlobal('indexedDB', indexedDB);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('localStorage', storage);
  let page = locks.openPage();
  vi.stubGlobal('navigator', {
    get locks() {
      return page.locks;
    },
  });
  return {
    indexedDB,
    storage,
    locks,
    /** The page is left and another of the site is opened. */
    nextPage() {
      page.close();
      page = locks.openPage();
    },
  };
}

/** Opens the database as other code would, without Dexie. */
export function openNatively(version?: number, upgrade: (db: IDBDatabase) => void = () => {}) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bpa-soknad', version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Writes one row as it stands, past all rules. */
export async function putRow(table: 'drafts' | 'files', row: unknown): Promise<void> {
  const db = await openNatively();
  const transaction = db.transaction(table, 'readwrite');
  transaction.objectStore(table).put(row);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

/** Reads all rows of a table as they stand. */
export async function rowsOf(table: 'drafts' | 'files'): Promise<unknown[]> {
  const db = await openNatively();
  const rows = await allIn(db, table);
  db.close();
  return rows;
}

/** The same, through a connection that is open. */
export async function allIn(db: IDBDatabase, table: 'drafts' | 'files'): Promise<unknown[]> {
  const request = db.transaction(table).objectStore(table).getAll();
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  return request.result;
}
