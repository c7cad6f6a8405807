// A small database of rows by id, made only when the reader asks for something to be kept. Without Dexie: a visit must make no
// database, and where the browser cannot list its databases, Dexie makes one to hold the list. A connection is open for one piece of
// work, so that no page holds up a deletion. A later version must keep the database and its table by their names.
// What is deleted can no longer be read through any browser, but its bytes may lie in the browser's own files until those are
// tidied: in Chromium 156 they did after a normal close. What was never kept left no trace there. Tried 2026-11-22.
// @source W3C Indexed Database API 3.0 (an aborted upgrade takes the new database with it). Checked 2026-11-22.
import { StoreFault } from './failure.ts';
import { within } from './time-limit.ts';

/** Milliseconds to wait for a browser that may never answer. */
const patience = 3_000;

interface Opened {
  readonly db: IDBDatabase;
  readonly isMade: boolean;
}

/** Every method rejects with whatever the browser throws, and with a `StoreFault` when it does not answer. */
export class RowDatabase {
  readonly #name: string;
  readonly #table: string;

  constructor(name: string, table: string) {
    this.#name = name;
    this.#table = table;
  }

  /** The row with this id as it stands; undefined when there is none, null when the database is not as we make it. */
  read(id: string): Promise<unknown> {
    return within(
      patience,
      this.#look((table) => answered<unknown>(table.get(id)), undefined),
    );
  }

  /** Every row as it stands; null when the database is not as we make it. */
  readAll(): Promise<readonly unknown[] | null> {
    return within(
      patience,
      this.#look<readonly unknown[]>((table) => answered<unknown[]>(table.getAll()), []),
    );
  }

  /**
   * `decide` gets what `read` gives, and returns the row to put in its place; when it throws, nothing is written.
   * Resolves when the transaction is complete: false, having written nothing, when there is no database and none may be made.
   */
  write(id: string, mayMake: boolean, decide: (stored: unknown) => object): Promise<boolean> {
    return within(patience, this.#write(id, mayMake, decide));
  }

  /** Deletes the rows that `isOver` names; makes no database. */
  erase(isOver: (row: unknown) => boolean): Promise<void> {
    return within(patience, this.#erase(isOver));
  }

  /**
   * Deletes the database, whatever is in it, and looks whether it is gone. Emptied first, as a browser can hold up the
   * deletion: false when only that succeeded.
   */
  async remove(): Promise<boolean> {
    // One after the other: nobody can open a database whose deletion is asked for.
    const emptied = await isDone(this.#empty());
    const removed = await isDone(this.#remove());
    if (!emptied && !removed) throw new StoreFault('unknown');
    return !(await this.#isThere());
  }

  async #look<Result>(
    ask: (table: IDBObjectStore) => Promise<Result>,
    nothing: Result,
    mode: IDBTransactionMode = 'readonly',
  ): Promise<Result | null> {
    const opened = await this.#open(false);
    if (opened === null) return nothing;
    return await using(opened.db, (db) => {
      if (!this.#isOurs(db)) return null;
      return ask(db.transaction(this.#table, mode).objectStore(this.#table));
    });
  }

  async #write(id: string, mayMake: boolean, decide: (stored: unknown) => object): Promise<boolean> {
    const opened = await this.#open(mayMake);
    if (opened === null) return false;
    try {
      await using(opened.db, (db) => this.#put(db, id, decide));
      return true;
    } catch (error) {
      // A database that was made for a row that could not be written would tell that somebody was here.
      if (opened.isMade) await this.#remove().catch(() => {});
      throw error;
    }
  }

  #put(db: IDBDatabase, id: string, decide: (stored: unknown) => object): Promise<void> {
    return new Promise((resolve, reject) => {
      if (!this.#isOurs(db)) decide(null);
      // «Lagret» is said of what is on the disk, not on its way there.
      const transaction = db.transaction(this.#table, 'readwrite', { durability: 'strict' });
      const table = transaction.objectStore(this.#table);
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

  async #erase(isOver: (row: unknown) => boolean): Promise<void> {
    await this.#look((table) => eraseIn(table, isOver), undefined, 'readwrite');
  }

  async #empty(): Promise<void> {
    await this.#look((table) => answered(table.clear()), undefined, 'readwrite');
  }

  async #remove(): Promise<void> {
    await answered(indexedDB.deleteDatabase(this.#name));
  }

  /** null when there is no database and none may be made. */
  async #open(mayMake: boolean): Promise<Opened | null> {
    if (!mayMake && (await this.#isListed()) === false) return null;
    return new Promise((resolve, reject) => {
      // Without a version: newer code's database is opened as it is, and its rows tell who wrote them.
      const request = indexedDB.open(this.#name);
      let isNew = false;
      request.onupgradeneeded = () => {
        isNew = true;
        if (mayMake) request.result.createObjectStore(this.#table, { keyPath: 'id' });
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
  async #isThere(): Promise<boolean> {
    const listed = await this.#isListed();
    if (listed !== null) return listed;
    const opened = await within(patience, this.#open(false)).catch(() => 'heldUp' as const);
    if (opened !== 'heldUp') opened?.db.close();
    return opened !== null;
  }

  /** Asks without touching anything; null where the browser cannot list its databases. */
  async #isListed(): Promise<boolean | null> {
    try {
      return (await indexedDB.databases()).some(({ name }) => name === this.#name);
    } catch {
      return null;
    }
  }

  #isOurs(db: IDBDatabase): boolean {
    return db.objectStoreNames.contains(this.#table);
  }
}

function eraseIn(table: IDBObjectStore, isOver: (row: unknown) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const { transaction } = table;
    const walking = table.openCursor();
    walking.onsuccess = () => {
      const at = walking.result;
      if (at === null) return;
      if (isOver(at.value)) at.delete();
      at.continue();
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function isDone(work: Promise<void>): Promise<boolean> {
  return within(patience, work).then(
    () => true,
    () => false,
  );
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
