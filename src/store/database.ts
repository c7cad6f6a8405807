// The database of the drafts. The only file that knows Dexie.
// A later version must keep both tables by these names and keys: an older page that meets them adds what it misses.
// @source dexie.org/docs; behaviour of Dexie 4.4.7 on versionchange and newer databases, tried 2026-11-22.
import Dexie, { type Transaction } from 'dexie';
import type { StoreListener } from './draft-store.ts';
import { isWorthReopening, StoreFault, storeFault } from './failure.ts';
import type { Shelf, Tables, Work } from './shelf.ts';
import { within } from './time-limit.ts';

const databaseName = 'bpa-soknad';
const databaseVersion = 1;
/** Milliseconds to wait for a new connection, or for other pages to let go of a deleted database. */
const patience = 2_000;
/** Milliseconds that this page's last words hold up newer code. */
const lastWords = 300;

export interface Database extends Shelf {
  close(): void;
  /** True for a database that newer code made. */
  readonly isNewer: boolean;
  listen(listener: StoreListener): () => void;
}

/**
 * Opens or makes the database. May wait for ever (another page blocks it, or the browser never answers); of another
 * page `onBlocked` hears, and it opens by itself when that page is closed.
 */
export async function openDatabase(onBlocked: () => void = () => {}): Promise<Database> {
  const db = declare();
  const listeners = new Set<StoreListener>();
  const tell: StoreListener = async (event) => {
    await Promise.all([...listeners].map((listener) => listener(event)));
  };
  let outdated = false;
  const giveWay = (): void => {
    outdated = true;
    db.close({ disableAutoOpen: true });
  };
  db.on('versionchange', ({ newVersion }) => {
    // Left alone, Dexie would reopen, and this old code would write into the newer database.
    if (newVersion === null) db.close({ disableAutoOpen: false });
    else if (listeners.size === 0) giveWay();
    else void within(lastWords, tell('outdated')).then(giveWay, giveWay);
    return false;
  });
  db.on('blocked', onBlocked);
  // Of its own closing the browser tells nobody: this is heard when it throws the database away, for every connection.
  db.on('ready', () => db.backendDB().addEventListener('close', () => void tell('gone')), true);
  await db.open();

  const tables: Tables = { drafts: db.table('drafts'), files: db.table('files') };
  async function run<Result>(mode: 'r' | 'rw', work: Work<Result>): Promise<Result> {
    const attempt = (again: boolean): PromiseLike<Result> =>
      db.transaction(mode, ['drafts', 'files'], async (transaction) => {
        if (mode === 'rw') refuseNewerDatabase(transaction);
        return await work(tables, again);
      });
    try {
      return await attempt(false).then(undefined, async (error: unknown) => {
        if (outdated || !isWorthReopening(error)) throw error;
        await reopen(db);
        return await attempt(true);
      });
    } catch (error) {
      throw outdated ? new StoreFault('newerVersion', error) : storeFault(error);
    }
  }
  return {
    read: (work) => run('r', work),
    write: (work) => run('rw', work),
    erase: () => erase(db),
    close: () => db.close(),
    isNewer: isNewerVersion(db.backendDB()),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function declare(): Dexie {
  const { indexedDB, IDBKeyRange } = globalThis;
  const db = new Dexie(databaseName, {
    indexedDB,
    IDBKeyRange,
    // «Lagret» is said of what is on the disk, not on its way there.
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  });
  db.version(databaseVersion).stores({ drafts: 'id', files: '[draftId+attachmentId]' });
  return db;
}

/** Dexie opens a newer database without a word; browsers number its versions ten times ours. */
function isNewerVersion({ version }: IDBDatabase): boolean {
  return Math.floor(version / 10) > databaseVersion;
}

function refuseNewerDatabase({ idbtrans }: Transaction): void {
  if (isNewerVersion(idbtrans.db)) throw new StoreFault('newerVersion');
}

async function reopen(db: Dexie): Promise<void> {
  db.close({ disableAutoOpen: false });
  await within(patience, db.open());
}

/**
 * Emptied first, as another page can hold up the deletion; then that page's closing completes it.
 * Needs to understand no row, so newer ones go too.
 */
async function erase(db: Dexie): Promise<void> {
  const isDone = (done: PromiseLike<unknown>): Promise<boolean> =>
    within(patience, done).then(
      () => true,
      () => false,
    );
  const tables = ['drafts', 'files'];
  const emptied = await isDone(
    db.transaction('rw', tables, () => Promise.all(tables.map((table) => db.table(table).clear()))),
  );
  const deleted = await isDone(db.delete({ disableAutoOpen: false }));
  if (!emptied && !deleted) throw new StoreFault('unknown');
}
