// What a reader is promised of an hours account that is kept: when it is kept, when it goes, and that nothing is lost unsaid.
import { readFileSync } from 'node:fs';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeptAccount } from './account-store.ts';
import { keptAccount } from './kept-account.ts';
import { openAccountNatively, putAccountRow, sampleAccount } from './testing/account.ts';
import { freshBrowser } from './testing/browser.ts';
import { databaseNames, movableClock } from './testing/check.ts';

let browser: ReturnType<typeof freshBrowser>;
let clock: ReturnType<typeof movableClock>;
const open = () => keptAccount(clock.now);
const code = (result: KeptAccount) => (result.status === 'failed' ? result.code : result.status);

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
  expect(await open().load()).toEqual({ status: 'nothing' });
  expect(opening).not.toHaveBeenCalled();
  expect(await open().erase()).toBe('gone');
  expect(await databaseNames()).toEqual([]);
  expect(browser.storage.length).toBe(0);
});

test('what was kept is there at the next visit, with the time it was saved', async () => {
  const account = sampleAccount(3);
  expect(await open().keep(account)).toEqual({ status: 'saved', savedAt: clock.now() });
  const savedAt = clock.now();
  clock.pass(400);
  expect(await open().load()).toEqual({ status: 'kept', account, savedAt });
});

test('ten thousand shifts are kept, and come back whole', async () => {
  const account = sampleAccount(10_000);
  expect(code(await open().keep(account))).toBe('saved');
  expect(await open().load()).toMatchObject({ status: 'kept', account });
});

test('what is written is a copy: what happens to the account later does not reach it', async () => {
  const account = sampleAccount(1);
  const keeping = open().keep(account);
  account.shifts[0] = { ...account.shifts[0], assistant: 'XX' } as (typeof account.shifts)[0];
  await keeping;
  const loaded = await open().load();
  expect(loaded.status === 'kept' && loaded.account.shifts[0]?.assistant).toBe('AB');
});

test('what could not be read again is not said to be kept', async () => {
  expect(code(await open().keep({ ...sampleAccount(), name: 'x'.repeat(201) }))).toBe('tooLong');
  expect(await databaseNames()).toEqual([]);
});

test('what another window kept is not written over without a word', async () => {
  const [first, second] = [open(), open()];
  await first.keep(sampleAccount(1));
  expect(code(await second.keep(sampleAccount(2)))).toBe('changedElsewhere');
  expect(await second.load()).toMatchObject({ account: sampleAccount(1) });
  clock.pass(0, 1000);
  expect(code(await second.keep(sampleAccount(3)))).toBe('saved');
  expect(code(await first.keep(sampleAccount(4)))).toBe('changedElsewhere');
  expect(code(await first.keep(sampleAccount(5), 'over'))).toBe('saved');
  expect(await second.load()).toMatchObject({ account: sampleAccount(5) });
});

test('what was deleted in another window is not made again without a word', async () => {
  const [first, second] = [open(), open()];
  await first.keep(sampleAccount());
  await second.load();
  expect(await first.erase()).toBe('gone');
  expect(code(await second.keep(sampleAccount()))).toBe('forgottenElsewhere');
  expect(await databaseNames()).toEqual([]);
  expect(code(await second.keep(sampleAccount(), 'over'))).toBe('saved');
});

test('an account that was deleted and begun anew is not taken for the one before', async () => {
  const [first, second] = [open(), open()];
  await first.keep(sampleAccount(1));
  await second.load();
  await first.erase();
  clock.pass(0, 1000);
  await first.keep(sampleAccount(2));
  expect(code(await second.keep(sampleAccount(3)))).toBe('changedElsewhere');
});

test('a full disk is told as that, and leaves no empty database', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(code(await open().keep(sampleAccount()))).toBe('quotaExceeded');
  expect(await databaseNames()).toEqual([]);
});

test('a browser that keeps nothing is told as that', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await open().load()).toEqual({ status: 'refused' });
  expect(code(await open().keep(sampleAccount()))).toBe('refused');
  expect(await open().erase()).toBe('failed');
});

test('what cannot be read is not thrown away, and goes only when the reader deletes it', async () => {
  await putAccountRow({ schemaVersion: 1, revision: 1, savedAt: 'x', body: { shifts: 'gone' } });
  expect(await open().load()).toMatchObject({ status: 'unreadable', isNewer: false });
  expect(code(await open().keep(sampleAccount(), 'over'))).toBe('unreadable');
  await putAccountRow({ schemaVersion: 99, revision: 1, savedAt: 'x', body: {} });
  expect(await open().load()).toMatchObject({ status: 'unreadable', isNewer: true });
  expect(code(await open().keep(sampleAccount(), 'over'))).toBe('newerVersion');
  expect(await open().erase()).toBe('gone');
  expect(await open().load()).toEqual({ status: 'nothing' });
});

test('a database that is not as we make it is not written to, and can be deleted', async () => {
  (await openAccountNatively(['other'])).close();
  expect(await open().load()).toMatchObject({ status: 'unreadable' });
  expect(code(await open().keep(sampleAccount()))).toBe('unreadable');
  expect(await open().erase()).toBe('gone');
});

test('every version ever stored is read', async () => {
  const row = JSON.parse(readFileSync('tests/fixtures/stored-account-v1.json', 'utf8'));
  await putAccountRow(row);
  expect(await open().load()).toEqual({ status: 'kept', account: row.body, savedAt: row.savedAt });
});
