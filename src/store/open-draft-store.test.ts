// Every way a browser can refuse its database, and the page goes on all the same.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDraftStore } from './open-draft-store.ts';
import { freshBrowser, openNatively } from './testing/browser.ts';
import { sampleDraft } from './testing/drafts.ts';

let browser: ReturnType<typeof freshBrowser>;

beforeEach(() => {
  browser = freshBrowser();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a browser that allows it keeps drafts on the device, with the time of its own clock', async () => {
  const store = await openDraftStore();
  expect(store.durability).toBe('device');
  const result = await store.save(sampleDraft(), 0);
  const savedAt = result.status === 'saved' ? result.savedAt : '';
  expect(Math.abs(Date.parse(savedAt) - Date.now())).toBeLessThan(10_000);
  expect(savedAt).toMatch(/Z$/);
});

const refusal = (name: string) => () => {
  throw new DOMException('', name);
};
const failing = (name: string) => () => {
  const request = { error: new DOMException('', name) } as {
    onerror?: (event: object) => void;
    error: object;
  };
  setTimeout(() => request.onerror?.({ target: request, preventDefault() {}, stopPropagation() {} }));
  return request;
};

test.each([
  ['has no database', undefined],
  ['throws when it is opened', { open: refusal('InvalidStateError') }],
  ['returns nothing when it is opened', { open: () => undefined }],
  ['says no to the reader’s site data', { open: failing('UnknownError') }],
])('a browser that %s keeps drafts in memory', async (_, indexedDB) => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.stubGlobal('indexedDB', indexedDB);
  const store = await openDraftStore();
  expect(store.durability).toBe('memory');
  expect(await store.save(sampleDraft(), 0)).toMatchObject({ status: 'saved' });
});

test('a browser that blocks even the name of its storage keeps drafts in memory', async () => {
  for (const name of ['indexedDB', 'localStorage'])
    Object.defineProperty(globalThis, name, { configurable: true, get: refusal('SecurityError') });
  const store = await openDraftStore();
  expect(store.durability).toBe('memory');
  expect(await store.list()).toEqual([]);
});

test('a database that never answers is given up within three seconds', async () => {
  await openDraftStore();
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opening = openDraftStore();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await vi.advanceTimersByTimeAsync(3_000);
  expect((await opening).durability).toBe('memory');
});

test('locks that never answer do not keep anybody from the drafts', async () => {
  await openDraftStore();
  vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => {}) } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opening = openDraftStore();
  const settled = vi.fn();
  opening.then(settled);
  await vi.waitFor(() => expect(settled).toHaveBeenCalled(), { timeout: 3_000 });
  expect((await opening).durability).toBe('device');
});

test('drafts that are out of reach are told of, and not said to be lost', async () => {
  await (await openDraftStore(() => '2026-11-22T12:00:00.000Z')).save(sampleDraft(), 0);
  vi.stubGlobal('indexedDB', undefined);
  const store = await openDraftStore();
  expect(store.lost).toEqual([]);
  expect(store.unreachable).toMatchObject([{ id: 'utkast-1', savedAt: '2026-11-22T12:00:00.000Z' }]);
  store.forgetLost();
  await store.eraseAll();
  vi.stubGlobal('indexedDB', browser.indexedDB);
  expect(await (await openDraftStore()).load('utkast-1')).not.toBeNull();
});

test('a page that asks to be told of another that holds the database up waits for it, and goes on by itself', async () => {
  await openDraftStore();
  freshBrowser();
  const blocking = await openNatively(1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const [onBlocked, settled] = [vi.fn(), vi.fn()];
  const opening = openDraftStore(undefined, onBlocked);
  opening.then(settled);
  await vi.waitFor(() => expect(onBlocked).toHaveBeenCalledOnce());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(settled).not.toHaveBeenCalled();
  vi.useRealTimers();
  blocking.close();
  expect((await opening).durability).toBe('device');
});

test('a database held up by another page is given up, and stands in nobody’s way when it opens late', async () => {
  await openDraftStore();
  const fresh = freshBrowser();
  const blocking = await openNatively(1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const opening = openDraftStore();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await vi.advanceTimersByTimeAsync(3_000);
  expect((await opening).durability).toBe('memory');
  vi.useRealTimers();
  blocking.close();
  await vi.waitFor(async () => expect(await fresh.indexedDB.databases()).toMatchObject([{ version: 10 }]));
  const blocked = vi.fn();
  await new Promise((resolve) => {
    const upgrade = fresh.indexedDB.open('bpa-soknad', 11);
    upgrade.onblocked = blocked;
    upgrade.onsuccess = resolve;
  });
  expect(blocked).not.toHaveBeenCalled();
});
