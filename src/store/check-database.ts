// The database of the check's remembered answers: one row, apart from the supplier's drafts, so that deleting one never
// touches the other. Without Dexie: a visit must make no database, and where the browser cannot list its databases, Dexie
// makes one to hold the list. A connection is open for one piece of work, so that no page holds up a deletion.
// A later version must keep the database and its table by these names.
// What is deleted can no longer be read through any browser, but its bytes may lie in the browser's own files until those are
// tidied: in Chromium 156 they did after a normal close. What was never remembered left no trace there. Tried 2026-11-22.
// @source W3C Indexed Database API 3.0 (an aborted upgrade takes the new database with it). Checked 2026-11-22.
import { StoreFault } from './failure.ts';
import { within } from './time-limit.ts';

const databaseName = 'bpa-sjekk';
const tableName = 'answers';
/** Milliseconds to wait for a browser that may never answer. */
const patience = 3_000;

/**
 * The row with this id as it stands; undefined when there is none, null when the database is not as we make it.
 * Like the others, rejects with whatever the browser throws, and with a `StoreFault` when it does not answer.
 */
export function readStored(id: string): Promise<unknown> {
  return within(patience, read(id));
}

/**
 * `decide` gets what `readStored` gives, and returns the row to put in its place; when it throws, nothing is written.
 * Resolves when the transaction is complete: false, having written nothing, when there is no database and none may be made.
 */
export function writeStored(
  id: string,
  mayMake: boolean,
  decide: (stored: unknown) => object,
): Promise<boolean> {
  return within(patience, write(id, mayMake, decide));
}

/**
 * Deletes the database, whatever is in it, and looks whether it is gone. Emptied first, as a browser can hold up the
 * deletion: false when only that succeeded.
 */
export async function removeDatabase(): Promise<boolean> {
  // One after the other: nobody can open a database whose deletion is asked for.
  const emptied = await isDone(empty());
  const removed = await isDone(remove());
  if (!emptied && !removed) throw new StoreFault('unknown');
  return !(await isThere());
}

function isDone(work: Promise<void>): Promise<boolean> {
  return within(patience, work).then(
    () => true,
    () => false,
  );
}

async function read(id: string): Promise<unknown> {
  const opened = await open(false);
  if (opened === null) return undefined;
  return await using(opened.db, (db) => {
    if (!isOurs(db)) return null;
    return answered(db.transaction(tableName).objectStore(tableName).get(id));
  });
}

async function write(id: string, mayMake: boolean, decide: (stored: unknown) => object): Promise<boolean> {
  const opened = await open(mayMake);
  if (opened === null) return false;
  try {
    await using(opened.db, (db) => put(db, id, decide));
    return true;
  } catch (error) {
    // A database that was made for a row that could not be written would tell that the check was here.
    if (opened.isMade) await remove().catch(() => {});
    throw error;
  }
}

function put(db: IDBDatabase, id: string, decide: (stored: unknown) => object): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!isOurs(db)) decide(null);
    // «Husket» is said of what is on the disk, not on its way there.
    const transaction = db.transaction(tableName, 'readwrite', { durability: 'strict' });
    const table = transaction.objectStore(tableName);
    const reading = table.get(id);
    let fault: unknown;
    reading.onsuccess = () => {
      try {
        table.put(decide(reading.result));
      } catch (error) {
        fault = error;
        transaction.abort();
      }
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(fault ?? transaction.error);
  });
}

async function empty(): Promise<void> {
  const opened = await open(false);
  if (opened === null) return;
  await using(opened.db, (db) => {
    if (!isOurs(db)) return undefined;
    return answered(db.transaction(tableName, 'readwrite').objectStore(tableName).clear());
  });
}

async function remove(): Promise<void> {
  await answered(indexedDB.deleteDatabase(databaseName));
}

interface Opened {
  readonly db: IDBDatabase;
  readonly isMade: boolean;
}

/** null when there is no database and none may be made. */
async function open(mayMake: boolean): Promise<Opened | null> {
  if (!mayMake && (await isListed()) === false) return null;
  return new Promise((resolve, reject) => {
    // Without a version: newer code's database is opened as it is, and its row tells who wrote it.
    const request = indexedDB.open(databaseName);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      if (mayMake) request.result.createObjectStore(tableName, { keyPath: 'id' });
      else request.transaction?.abort();
    };
    request.onsuccess = () => resolve({ db: request.result, isMade: isNew });
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew && !mayMake) resolve(null);
      else reject(request.error);
    };
  });
}

/** A database whose deletion is held up is still there, and nobody can open it. */
async function isThere(): Promise<boolean> {
  const listed = await isListed();
  if (listed !== null) return listed;
  const opened = await within(patience, open(false)).catch(() => 'heldUp' as const);
  if (opened !== 'heldUp') opened?.db.close();
  return opened !== null;
}

/** Asks without touching anything; null where the browser cannot list its databases. */
async function isListed(): Promise<boolean | null> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    return null;
  }
}

function isOurs(db: IDBDatabase): boolean {
  return db.objectStoreNames.contains(tableName);
}

async function using<Result>(db: IDBDatabase, work: (db: IDBDatabase) => Result): Promise<Awaited<Result>> {
  // Another page's deletion waits for nobody.
  db.onversionchange = () => db.close();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
