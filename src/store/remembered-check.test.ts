// What a reader is promised of answers that are remembered: when they are kept, when they go, and that nothing is lost unsaid.
import { readFileSync } from 'node:fs';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openRemembered } from './open-remembered.ts';
import type { RememberResult } from './remembered-check.ts';
import { freshBrowser } from './testing/browser.ts';
import {
  databaseNames,
  movableClock,
  openCheckNatively,
  putCheckRow,
  sampleAnswers,
  storedCheckRow,
} from './testing/check.ts';

let browser: ReturnType<typeof freshBrowser>;
let clock: ReturnType<typeof movableClock>;
const open = () => openRemembered(clock.now);
const code = (result: RememberResult) => (result.status === 'failed' ? result.code : result.status);

beforeEach(() => {
  browser = freshBrowser();
  clock = movableClock();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a visit makes no database, and neither does deleting what is not there', async () => {
  const opening = vi.spyOn(browser.indexedDB, 'open');
  const store = await open();
  expect(await store.load()).toEqual({ status: 'nothing' });
  expect(opening).not.toHaveBeenCalled();
  expect(await store.forget()).toBe('gone');
  expect(await databaseNames()).toEqual([]);
  expect(browser.storage.length).toBe(0);
});

test('a browser that cannot list its databases makes none on a visit either', async () => {
  const { indexedDB } = browser;
  const databases = indexedDB.databases.bind(indexedDB);
  Object.defineProperty(indexedDB, 'databases', { value: undefined, configurable: true });
  expect(await (await open()).load()).toEqual({ status: 'nothing' });
  expect(await databases()).toEqual([]);
});

test('what was remembered is there at the next visit, with the time it was saved', async () => {
  const answers = sampleAnswers();
  expect(await (await open()).remember(answers)).toEqual({ status: 'saved', savedAt: clock.now() });
  browser.nextPage();
  const savedAt = clock.now();
  clock.pass(3);
  expect(await (await open()).load()).toEqual({ status: 'remembered', draft: answers, savedAt });
});

test('exactly 30 days after the last use the answers are there; a millisecond later they are deleted', async () => {
  for (const [late, isThere] of [
    [0, true],
    [1, false],
  ] as const) {
    await (await open()).remember(sampleAnswers(), 'over');
    browser.nextPage();
    clock.pass(30, late);
    const store = await open();
    expect(store.hasExpired).toBe(!isThere);
    expect((await store.load()).status).toBe(isThere ? 'remembered' : 'nothing');
    expect(await databaseNames()).toEqual(isThere ? ['bpa-sjekk'] : []);
    browser.nextPage();
  }
});

test('every use begins the 30 days anew, and is not counted as a change', async () => {
  await (await open()).remember(sampleAnswers());
  const { savedAt, revision } = await storedCheckRow();
  for (const _ of [1, 2, 3]) {
    browser.nextPage();
    clock.pass(20);
    expect((await (await open()).load()).status).toBe('remembered');
  }
  expect(await storedCheckRow()).toMatchObject({ savedAt, revision, lastUsedAt: clock.now() });
});

test('answers that a page has in use are not deleted by another page, however old', async () => {
  const first = await open();
  await first.remember(sampleAnswers());
  await vi.waitFor(() => expect(browser.locks.names()).toEqual(['bpa-sjekk']));
  clock.pass(31);
  const other = browser.locks.openPage();
  const second = await openRemembered(clock.now, () => other.locks);
  expect(second.hasExpired).toBe(false);
  expect((await second.load()).status).toBe('remembered');
  expect(await first.remember(sampleAnswers('32'))).toMatchObject({ status: 'saved' });
});

test('a page that shows what was remembered has it in use', async () => {
  await (await open()).remember(sampleAnswers());
  browser.nextPage();
  expect(browser.locks.names()).toEqual([]);
  await (await open()).load();
  await vi.waitFor(() => expect(browser.locks.names()).toEqual(['bpa-sjekk']));
});

test('a page with nothing remembered holds no lock, so that the browser can keep it for the way back', async () => {
  await (await open()).load();
  expect(browser.locks.names()).toEqual([]);
});

test('without locks, answers that are too old are deleted as promised', async () => {
  await (await open()).remember(sampleAnswers());
  clock.pass(31);
  vi.stubGlobal('navigator', {});
  expect((await open()).hasExpired).toBe(true);
  expect(await databaseNames()).toEqual([]);
});

test('answers that are too old and cannot be deleted are not shown', async () => {
  await (await open()).remember(sampleAnswers());
  browser.nextPage();
  clock.pass(31);
  const refuse = () => {
    throw new DOMException('', 'UnknownError');
  };
  vi.spyOn(browser.indexedDB, 'deleteDatabase').mockImplementation(refuse);
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(refuse);
  const store = await open();
  expect(store.hasExpired).toBe(false);
  expect(await store.load()).toEqual({ status: 'refused' });
});

test('a clock that was far ahead once does not keep answers for ever', async () => {
  clock.pass(5_000);
  await (await open()).remember(sampleAnswers());
  browser.nextPage();
  clock.pass(-5_000);
  expect((await (await open()).load()).status).toBe('remembered');
  browser.nextPage();
  clock.pass(31);
  expect((await open()).hasExpired).toBe(true);
});

test('what another window remembered is not written over without a word', async () => {
  const [first, second] = [await open(), await open()];
  await first.remember(sampleAnswers('10'));
  expect(code(await second.remember(sampleAnswers('20')))).toBe('changedElsewhere');
  expect(await second.load()).toMatchObject({ draft: sampleAnswers('10') });
  clock.pass(0, 1000);
  expect(code(await second.remember(sampleAnswers('21')))).toBe('saved');
  expect(code(await first.remember(sampleAnswers('11')))).toBe('changedElsewhere');
  expect(code(await first.remember(sampleAnswers('12'), 'over'))).toBe('saved');
  expect(await second.load()).toMatchObject({ draft: sampleAnswers('12') });
});

test('what was deleted in another window is not made again without a word', async () => {
  const [first, second] = [await open(), await open()];
  await first.remember(sampleAnswers());
  await second.load();
  expect(await first.forget()).toBe('gone');
  expect(code(await second.remember(sampleAnswers()))).toBe('forgottenElsewhere');
  expect(await databaseNames()).toEqual([]);
  expect(code(await second.remember(sampleAnswers(), 'over'))).toBe('saved');
});

test('a row that the browser dropped is not made again without a word either', async () => {
  const store = await open();
  await store.remember(sampleAnswers());
  const db = await openCheckNatively();
  await new Promise((resolve) => {
    db.transaction('answers', 'readwrite').objectStore('answers').clear().onsuccess = resolve;
  });
  db.close();
  expect(code(await store.remember(sampleAnswers()))).toBe('forgottenElsewhere');
  expect(code(await store.remember(sampleAnswers(), 'over'))).toBe('saved');
});

test('answers that were deleted and begun anew are not taken for those that were there before', async () => {
  const [first, second] = [await open(), await open()];
  await first.remember(sampleAnswers('10'));
  await second.load();
  await first.forget();
  clock.pass(0, 1000);
  await first.remember(sampleAnswers('20'));
  expect(code(await second.remember(sampleAnswers('11')))).toBe('changedElsewhere');
});

test('a save that was given up, and had been written after all, is no conflict with oneself', async () => {
  const store = await open();
  await store.remember(sampleAnswers('10'));
  clock.pass(0, 1000);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const saving = store.remember(sampleAnswers('11'));
  vi.advanceTimersByTime(3_000);
  vi.useRealTimers();
  expect(code(await saving)).toBe('refused');
  await vi.waitFor(async () => expect(await storedCheckRow()).toMatchObject({ revision: 2 }));
  clock.pass(0, 1000);
  expect(code(await store.remember(sampleAnswers('12')))).toBe('saved');
  expect(await storedCheckRow()).toMatchObject({ revision: 3 });
});

test('deleting takes the whole database, and the supplier’s drafts stay', async () => {
  const drafts = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('bpa-soknad');
    request.onsuccess = () => resolve(request.result);
  });
  drafts.close();
  const store = await open();
  await store.remember(sampleAnswers());
  expect(await databaseNames()).toEqual(['bpa-soknad', 'bpa-sjekk']);
  expect(await store.forget()).toBe('gone');
  expect(await databaseNames()).toEqual(['bpa-soknad']);
  expect(code(await store.remember(sampleAnswers()))).toBe('saved');
});

test('a page that will not let go of the database cannot keep the answers', async () => {
  const store = await open();
  await store.remember(sampleAnswers());
  const stubborn = await openCheckNatively();
  expect(await store.forget()).toBe('emptied');
  const rows = stubborn.transaction('answers').objectStore('answers').count();
  await new Promise((resolve) => {
    rows.onsuccess = resolve;
  });
  expect(rows.result).toBe(0);
  stubborn.close();
});

test.each([
  ['a row of newer code', { schemaVersion: 99, revision: 1, savedAt: '', lastUsedAt: '' }, true],
  [
    'a row whose answers are not whole',
    { schemaVersion: 1, revision: 1, savedAt: '', lastUsedAt: '' },
    false,
  ],
  ['a row that says nothing', {}, false],
])('%s is kept and shown as it is, until the reader deletes it', async (_, row, isNewer) => {
  await putCheckRow(row);
  const store = await open();
  const loaded = await store.load();
  expect(loaded).toMatchObject({ status: 'unreadable', isNewer });
  expect(JSON.parse(loaded.status === 'unreadable' ? loaded.raw : '')).toEqual({ id: 'check', ...row });
  for (const over of [undefined, 'over'] as const)
    expect(code(await store.remember(sampleAnswers(), over))).toBe(isNewer ? 'newerVersion' : 'unreadable');
  expect(await storedCheckRow()).toEqual({ id: 'check', ...row });
  expect(await store.forget()).toBe('gone');
  expect(code(await store.remember(sampleAnswers()))).toBe('saved');
});

test('a row of every version that was ever stored is read', async () => {
  const row = JSON.parse(readFileSync('tests/fixtures/stored-check-v1.json', 'utf8'));
  await putCheckRow(row);
  expect(await (await open()).load()).toEqual({
    status: 'remembered',
    draft: row.body,
    savedAt: '2026-11-22T12:00:00.000Z',
  });
});

test('answers that cannot be read are deleted after 30 days too, but not those of newer code', async () => {
  for (const [schemaVersion, isDeleted] of [
    [1, true],
    [99, false],
  ] as const) {
    await putCheckRow({ schemaVersion, lastUsedAt: clock.now() });
    clock.pass(31);
    expect((await open()).hasExpired).toBe(isDeleted);
  }
});

test('a database that is not as we make it can be deleted, and used again', async () => {
  (await openCheckNatively([])).close();
  const store = await open();
  expect((await store.load()).status).toBe('unreadable');
  expect(code(await store.remember(sampleAnswers()))).toBe('unreadable');
  expect(await store.forget()).toBe('gone');
  expect(code(await store.remember(sampleAnswers()))).toBe('saved');
});

test('a newer database is read and written as long as it has our table', async () => {
  (await openCheckNatively(['answers', 'weeks'], 7)).close();
  const store = await open();
  expect(code(await store.remember(sampleAnswers()))).toBe('saved');
  expect((await (await open()).load()).status).toBe('remembered');
});

test('answers that could not be read again are not called remembered, and leave no database behind', async () => {
  const answers = sampleAnswers();
  const broken = { ...answers, onDate: 'i går' };
  const store = await open();
  expect(code(await store.remember(broken))).toBe('tooLong');
  expect(await databaseNames()).toEqual([]);
});

test('a full disk is told, and leaves no empty database behind', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(code(await (await open()).remember(sampleAnswers()))).toBe('quotaExceeded');
  expect(await databaseNames()).toEqual([]);
});

test.each([
  ['has no database', undefined],
  [
    'throws when it is asked',
    {
      open() {
        throw new DOMException('', 'SecurityError');
      },
    },
  ],
])('a browser that %s is told of in one word, every time', async (_, indexedDB) => {
  vi.stubGlobal('indexedDB', indexedDB);
  const store = await open();
  expect(store.hasExpired).toBe(false);
  expect(await store.load()).toEqual({ status: 'refused' });
  expect(code(await store.remember(sampleAnswers()))).toBe('refused');
  expect(await store.forget()).toBe('failed');
});

test('a browser that never answers is given up', async () => {
  vi.stubGlobal('indexedDB', { databases: () => new Promise(() => {}) });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opening = open();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await vi.advanceTimersByTimeAsync(3_000);
  const store = await opening;
  vi.useRealTimers();
  expect(await store.load()).toEqual({ status: 'refused' });
});
