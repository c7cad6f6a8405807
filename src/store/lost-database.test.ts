// What is told and kept when the browser loses the database of drafts, or a part of it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDeviceStore } from './device-store.ts';
import { freshBrowser, putRow, rowsOf } from './testing/browser.ts';
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

/** As an eviction or a corrupt disk does it: without a word to the page. */
async function loseDatabase(): Promise<void> {
  await new Promise((resolve) => {
    browser.indexedDB.deleteDatabase('bpa-soknad').onsuccess = resolve;
  });
}

describe('a browser that loses the database', () => {
  test('while the page is open: the next save says so, and can be made anew', async () => {
    const store = await open();
    await store.save(sampleDraft(), 0);
    await loseDatabase();
    expect(await store.save(sampleDraft(), 1)).toEqual({ status: 'failed', code: 'storeGone' });
    expect(await store.save(sampleDraft(), 0)).toMatchObject({ status: 'saved' });
  });

  test('between two visits: the drafts that are lost are told, with the time they were saved', async () => {
    const before = await open();
    await before.save(sampleDraft('utkast-1'), 0);
    await before.save(sampleDraft('utkast-2'), 0);
    await before.discard('utkast-2');
    await loseDatabase();
    browser.nextPage();
    const after = await open();
    expect(after.lost).toEqual([
      { id: 'utkast-1', savedAt: '2026-11-22T12:00:00.000Z', found: 'nothing', exportedAt: null },
    ]);
    expect(await after.list()).toEqual([]);
    after.forgetLost();
    browser.nextPage();
    expect((await open()).lost).toEqual([]);
  });

  test('tells when a lost draft was last saved as a file, and notices also while the page is open', async () => {
    const store = await open();
    const at = '2026-11-21T09:00:00.000Z';
    await store.save(sampleDraft(), 0);
    await store.markExported('utkast-1', { at, sha256: 'b'.repeat(64), revision: 1 });
    await store.save(sampleDraft(), 1);
    await loseDatabase();
    expect(store.lost).toEqual([]);
    expect(await store.list()).toEqual([]);
    expect(store.lost).toMatchObject([{ id: 'utkast-1', found: 'nothing', exportedAt: at }]);
    store.forgetLost();
    await store.list();
    expect(store.lost).toEqual([]);
  });

  test('is noticed although the page was killed before the sentinel heard of the save', async () => {
    await (await open()).save(sampleDraft('utkast-1'), 0);
    browser.storage.clear();
    browser.nextPage();
    await open();
    await loseDatabase();
    browser.nextPage();
    expect((await open()).lost).toMatchObject([{ id: 'utkast-1' }]);
  });

  test('with a draft that was discarded and restored has lost that too', async () => {
    const before = await open();
    await before.save(sampleDraft('utkast-1'), 0);
    await before.discard('utkast-1');
    await before.restore('utkast-1');
    await loseDatabase();
    browser.nextPage();
    expect((await open()).lost).toMatchObject([{ id: 'utkast-1', savedAt: '2026-11-22T12:00:00.000Z' }]);
  });

  test('or sets it back to an older state: that is told too', async () => {
    const before = await open();
    await before.save(sampleDraft('utkast-1', 'før'), 0);
    const [old] = await rowsOf('drafts');
    await before.save(sampleDraft('utkast-1', 'etter'), 1);
    await putRow('drafts', old);
    browser.nextPage();
    const after = await open();
    expect(after.lost).toMatchObject([{ id: 'utkast-1', found: 'olderRevision' }]);
  });

  test('but not the file behind a row: that file alone is missing', async () => {
    const store = await open();
    const { attachment, bytes } = sampleFile('fil-1', 'innhold');
    await store.keepFile('utkast-1', attachment, bytes);
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('', 'NotFoundError'));
    expect(await store.readFile('utkast-1', 'fil-1')).toBeNull();
    await putRow('files', { draftId: 'utkast-1', attachmentId: 'fil-2', size: 7, bytes: new Blob(['kutt']) });
    expect(await store.readFile('utkast-1', 'fil-2')).toBeNull();
  });
});
