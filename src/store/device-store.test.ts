// What can go wrong with a browser's database, and what the supplier is left with.
import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftSchemaVersion } from '#domain/application/draft.schema.ts';
import { openDeviceStore } from './device-store.ts';
import { rowOf } from './rows.ts';
import { allIn, freshBrowser, openNatively, putRow, rowsOf } from './testing/browser.ts';
import { sampleDraft, sampleFile, tickingClock } from './testing/drafts.ts';

let browser: ReturnType<typeof freshBrowser>;
const open = () => openDeviceStore(tickingClock());

beforeEach(() => {
  browser = freshBrowser();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('saving', () => {
  test('a draft is there when the page is opened again', async () => {
    await (await open()).save(sampleDraft(), 0);
    browser.nextPage();
    expect(await (await open()).load('utkast-1')).toMatchObject({ draft: sampleDraft(), revision: 1 });
  });

  test('asks the browser for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await (await open()).save(sampleDraft(), 0);
    expect(transaction).toHaveBeenLastCalledWith(['drafts', 'files'], 'readwrite', { durability: 'strict' });
  });

  test('two stores that read, change and write at once lose nothing: who is late is told and tries again', async () => {
    const stores = [await open(), await open()] as const;
    await stores[0].save(sampleDraft('utkast-1', ''), 0);
    const append = async (store: (typeof stores)[number], letter: string): Promise<void> => {
      const { draft, revision } = (await store.load('utkast-1')) ?? expect.fail('the draft is gone');
      const result = await store.save({ ...draft, name: draft.name + letter }, revision);
      if (result.status === 'failed') {
        expect(result.code).toBe('conflict');
        await append(store, letter);
      }
    };
    const all = (store: (typeof stores)[number], letter: string) =>
      Promise.all(Array.from({ length: 20 }, () => append(store, letter)));
    await Promise.all([all(stores[0], 'a'), all(stores[1], 'b')]);
    const name = (await stores[0].load('utkast-1'))?.draft.name;
    expect([...(name ?? '')].sort().join('')).toBe('a'.repeat(20) + 'b'.repeat(20));
  });

  test('a draft that newer code wrote is left alone', async () => {
    const store = await open();
    const row = { ...rowOf(sampleDraft(), 1, 'x'), schemaVersion: draftSchemaVersion + 1 };
    await putRow('drafts', row);
    expect(await store.save(sampleDraft(), 1)).toEqual({ status: 'failed', code: 'newerVersion' });
    const { attachment, bytes } = sampleFile('fil-1', 'innhold');
    expect(await store.keepFile('utkast-1', attachment, bytes)).toEqual({
      status: 'failed',
      code: 'newerVersion',
    });
    await expect(store.discard('utkast-1')).rejects.toMatchObject({ code: 'newerVersion' });
    expect(await rowsOf('drafts')).toEqual([row]);
  });

  test('a draft that cannot be read is kept and offered as text', async () => {
    const store = await open();
    const row = { ...rowOf(sampleDraft(), 4, '2026-01-01T00:00:00.000Z'), body: { navn: 'Eksempel' } };
    await putRow('drafts', row);
    const [listed] = await store.list();
    expect(listed).toMatchObject({
      status: 'unreadable',
      id: 'utkast-1',
      savedAt: '2026-01-01T00:00:00.000Z',
    });
    expect(listed?.status === 'unreadable' && JSON.parse(listed.raw)).toEqual(row);
    expect(await store.load('utkast-1')).toBeNull();
    expect(await store.save(sampleDraft(), 0)).toEqual({ status: 'failed', code: 'conflict' });
    browser.nextPage();
    expect(await (await open()).list()).toEqual([listed]);
  });
});

describe('a full disk', () => {
  /** The browser takes the row, and gives up when it comes to the disk. */
  function fillDisk() {
    const put = IDBObjectStore.prototype.put;
    return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      const request = put.apply(this, row);
      request.addEventListener('success', () =>
        (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError'),
      );
      return request;
    });
  }

  test('leaves the earlier save as it was, and saving works again when there is room', async () => {
    const store = await open();
    await store.save(sampleDraft('utkast-1', 'før'), 0);
    const disk = fillDisk();
    expect(await store.save(sampleDraft('utkast-1', 'etter'), 1)).toEqual({
      status: 'failed',
      code: 'quotaExceeded',
    });
    const { attachment, bytes } = sampleFile('fil-1', 'innhold');
    expect(await store.keepFile('utkast-1', attachment, bytes)).toEqual({
      status: 'failed',
      code: 'quotaExceeded',
    });
    disk.mockRestore();
    expect((await store.load('utkast-1'))?.draft.name).toBe('før');
    expect(await store.readFile('utkast-1', 'fil-1')).toBeNull();
    expect(await store.save(sampleDraft('utkast-1', 'etter'), 1)).toMatchObject({ status: 'saved' });
  });

  test('that stands in the way of the sentinel does not stand in the way of the draft', async () => {
    browser.storage.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const store = await open();
    expect(await store.save(sampleDraft(), 0)).toMatchObject({ status: 'saved' });
  });
});

describe('a transaction that is not complete', () => {
  test('is not called saved, even when every request in it succeeded', async () => {
    const store = await open();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...row) {
      const request = put.apply(this, row);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await store.save(sampleDraft(), 0)).toEqual({ status: 'failed', code: 'unknown' });
    expect(await store.list()).toEqual([]);
  });
});

describe('a connection that dies', () => {
  /** As WebKit does it: every transaction of a dead connection throws, and a new connection may work. */
  function mortalConnections() {
    const transaction = IDBDatabase.prototype.transaction;
    const dead = new Set<IDBDatabase>();
    const opened = new Set<IDBDatabase>();
    let allDie = false;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
      opened.add(this);
      if (allDie || dead.has(this))
        throw new DOMException(
          'Connection to Indexed Database server lost. Refresh the page.',
          'UnknownError',
        );
      return transaction.apply(this, asked);
    });
    return {
      opened,
      killOpen: () => opened.forEach((connection) => void dead.add(connection)),
      setAllDie: (die: boolean) => {
        allDie = die;
      },
    };
  }

  test('is opened anew once, and the save goes through', async () => {
    const connections = mortalConnections();
    const store = await open();
    connections.killOpen();
    expect(await store.save(sampleDraft(), 0)).toMatchObject({ status: 'saved', revision: 1 });
    expect(connections.opened.size).toBe(2);
  });

  test('and stays dead is told, and what was saved is there afterwards', async () => {
    const connections = mortalConnections();
    const store = await open();
    await store.save(sampleDraft('utkast-1', 'før'), 0);
    connections.setAllDie(true);
    expect(await store.save(sampleDraft('utkast-1', 'etter'), 1)).toEqual({
      status: 'failed',
      code: 'storeGone',
    });
    await expect(store.list()).rejects.toMatchObject({ code: 'storeGone' });
    connections.setAllDie(false);
    expect((await store.load('utkast-1'))?.draft.name).toBe('før');
  });
});

describe('a newer version of the site', () => {
  test('that upgrades the database in another window locks this one out', async () => {
    const store = await open();
    await store.save(sampleDraft('utkast-1', 'før'), 0);
    const newer = await openNatively(20);
    expect(await store.save(sampleDraft('utkast-1', 'etter'), 1)).toEqual({
      status: 'failed',
      code: 'newerVersion',
    });
    await expect(store.list()).rejects.toMatchObject({ code: 'newerVersion' });
    newer.close();
    expect(await rowsOf('drafts')).toMatchObject([{ revision: 1 }]);
  });

  test('waits a moment while this one saves its last words, and no longer', async () => {
    const store = await open();
    await store.save(sampleDraft('utkast-1', 'før'), 0);
    const heard = vi.fn();
    store.listen(async (event) => {
      heard(event);
      await store.save(sampleDraft('utkast-1', 'siste ord'), 1);
      await new Promise(() => {});
    });
    const newer = await openNatively(20);
    expect(heard.mock.calls).toEqual([['outdated']]);
    newer.close();
    expect(await rowsOf('drafts')).toMatchObject([{ revision: 2, body: { name: 'siste ord' } }]);
    expect(await store.save(sampleDraft(), 2)).toMatchObject({ code: 'newerVersion' });
  });

  test('that was here before is not written into, but its drafts can be read', async () => {
    const store = await open();
    expect(store.isReadOnly).toBe(false);
    await store.save(sampleDraft(), 0);
    (await openNatively(20)).close();
    browser.nextPage();
    const older = await open();
    expect(older.isReadOnly).toBe(true);
    expect(await older.load('utkast-1')).toMatchObject({ draft: sampleDraft() });
    expect(await older.save(sampleDraft(), 1)).toEqual({ status: 'failed', code: 'newerVersion' });
    const { attachment, bytes } = sampleFile('fil-1', 'innhold');
    expect(await older.keepFile('utkast-1', attachment, bytes)).toEqual({
      status: 'failed',
      code: 'newerVersion',
    });
    const db = await openNatively();
    expect(db.version).toBe(20);
    db.close();
  });
});

describe('erasing all', () => {
  test('removes the database and the sentinel', async () => {
    const store = await open();
    await store.save(sampleDraft(), 0);
    await store.eraseAll();
    expect(await browser.indexedDB.databases()).toEqual([]);
    expect(browser.storage.length).toBe(0);
    browser.nextPage();
    expect((await open()).lost).toEqual([]);
  });

  test('in one window is told in the other when it saves', async () => {
    const [here, there] = [await open(), await open()];
    await there.save(sampleDraft(), 0);
    await here.eraseAll();
    expect(await there.save(sampleDraft(), 1)).toEqual({ status: 'failed', code: 'storeGone' });
    expect(await here.extent()).toEqual({ drafts: 0, files: 0, bytes: 0 });
  });

  test('empties the tables at once, also when a frozen window holds up the deletion', async () => {
    const store = await open();
    await store.save(sampleDraft(), 0);
    const frozen = await openNatively();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const erasing = store.eraseAll();
    await vi.waitFor(async () => expect(await allIn(frozen, 'drafts')).toEqual([]));
    await vi.advanceTimersByTimeAsync(10_000);
    await erasing;
    vi.useRealTimers();
    frozen.close();
    expect(await store.list()).toEqual([]);
  });
});
