// What is erased, and when: never while a page of the site is open.
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftSchemaVersion } from '#domain/application/draft.schema.ts';
import { openDeviceStore } from './device-store.ts';
import { rowOf } from './rows.ts';
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

/** A draft with one file it names and one it does not. */
async function saveWithFiles(id: string): Promise<void> {
  const store = await open();
  const [named, orphan] = [sampleFile('navngitt', 'innhold'), sampleFile('foreldrelos', 'innhold')];
  await store.keepFile(id, named.attachment, named.bytes);
  await store.keepFile(id, orphan.attachment, orphan.bytes);
  await store.save({ ...sampleDraft(id), attachments: [named.attachment] }, 0);
}

const filesLeft = async (): Promise<unknown[]> =>
  (await rowsOf('files')).map((file) => (file as { attachmentId: string }).attachmentId);

test('a file that no draft names is erased at the next visit, and the others stay', async () => {
  await saveWithFiles('utkast-1');
  browser.nextPage();
  const store = await open();
  expect(await filesLeft()).toEqual(['navngitt']);
  expect(await store.load('utkast-1')).not.toBeNull();
});

test('a discarded draft is erased with its files at the next visit, and is not said to be lost', async () => {
  await saveWithFiles('utkast-1');
  await (await open()).discard('utkast-1');
  browser.nextPage();
  const store = await open();
  expect(await store.extent()).toEqual({ drafts: 0, files: 0, bytes: 0 });
  expect(store.lost).toEqual([]);
  browser.nextPage();
  expect((await open()).lost).toEqual([]);
});

test('a draft that is erased is forgotten, although the page was killed when it was discarded', async () => {
  await saveWithFiles('utkast-1');
  const remembered = browser.storage.getItem('bpa-soknad:utkast-1') ?? '';
  await (await open()).discard('utkast-1');
  browser.storage.setItem('bpa-soknad:utkast-1', remembered);
  browser.nextPage();
  await open();
  browser.nextPage();
  expect((await open()).lost).toEqual([]);
});

test('nothing is erased while another page is open, so that it can still undo', async () => {
  await saveWithFiles('utkast-1');
  const elsewhere = await open();
  await elsewhere.discard('utkast-1');
  const other = browser.locks.openPage();
  await other.locks.request('bpa-page', { mode: 'shared' }, () => void 0);
  await open();
  expect((await elsewhere.extent()).files).toBe(2);
  await elsewhere.restore('utkast-1');
  expect(await elsewhere.load('utkast-1')).not.toBeNull();
});

test('a draft that waits to be erased is not missed when the browser loses it', async () => {
  const elsewhere = await open();
  await elsewhere.save(sampleDraft('utkast-1'), 0);
  await elsewhere.discard('utkast-1');
  await open();
  expect(browser.storage.length).toBe(0);
});

test('a page that opens the store counts as open until it is left', async () => {
  await open();
  expect(browser.locks.names()).toEqual(['bpa-page']);
  browser.nextPage();
  expect(browser.locks.names()).toEqual([]);
});

test('nothing is erased when the browser has no locks, as nobody knows who is there', async () => {
  await saveWithFiles('utkast-1');
  await (await open()).discard('utkast-1');
  vi.stubGlobal('navigator', {
    get locks() {
      throw new DOMException('', 'SecurityError');
    },
  });
  expect(await (await open()).extent()).toMatchObject({ drafts: 1, files: 2 });
});

test('a draft that cannot be read keeps all its files', async () => {
  await saveWithFiles('utkast-1');
  await putRow('drafts', { ...rowOf(sampleDraft('utkast-1'), 1, 'x'), body: 'uleselig' });
  browser.nextPage();
  await open();
  expect(await filesLeft()).toEqual(['foreldrelos', 'navngitt']);
});

test('a discarded draft that newer code wrote is left to newer code', async () => {
  await saveWithFiles('utkast-1');
  const newer = {
    ...rowOf(sampleDraft('utkast-1'), 1, 'x'),
    discardedAt: 'x',
    schemaVersion: draftSchemaVersion + 1,
  };
  await putRow('drafts', newer);
  browser.nextPage();
  await open();
  expect(await rowsOf('drafts')).toEqual([newer]);
  expect((await rowsOf('files')).length).toBe(2);
});

test('a sweep that fails does not keep anybody from the drafts', async () => {
  await saveWithFiles('utkast-1');
  browser.nextPage();
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  const store = await open();
  expect(await store.load('utkast-1')).not.toBeNull();
  expect((await rowsOf('files')).length).toBe(2);
});
