// Price regulations are kept by the rules of calculations, and apart from them.
import { readFileSync } from 'node:fs';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type IndexationCalculation,
  indexationSchemaVersion,
} from '#domain/rates/indexation-draft.schema.ts';
import { sampleCalculation } from '#domain/rates/price/testing/sample-calculation.ts';
import { openCalculations } from './open-calculations.ts';
import { openRegulations } from './open-regulations.ts';
import { freshBrowser } from './testing/browser.ts';
import { databaseNames } from './testing/check.ts';
import { tickingClock } from './testing/drafts.ts';

const versions = Array.from({ length: indexationSchemaVersion }, (_, index) => index + 1);
const row = (version: number) =>
  JSON.parse(readFileSync(`tests/fixtures/stored-regulation-v${version}.json`, 'utf8'));
const regulation = (said: Partial<IndexationCalculation> = {}): IndexationCalculation => ({
  ...row(1).body,
  ...said,
});

let browser: ReturnType<typeof freshBrowser>;
let now: () => string;
const open = () => openRegulations(now);

beforeEach(() => {
  browser = freshBrowser();
  now = tickingClock();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a visit makes no database; what is kept is there at the next one, whole', async () => {
  const store = await open();
  expect(await store.list()).toEqual([]);
  expect(await databaseNames()).toEqual([]);
  expect(await store.keep(regulation())).toMatchObject({ status: 'saved' });
  expect(await databaseNames()).toEqual(['bpa-prisreguleringer']);
  browser.nextPage();
  expect(await (await open()).load('regulering-v1')).toEqual(regulation());
});

test.each(versions)('a row of version %i is read for ever', async (version) => {
  const { id, body, revision, savedAt } = row(version);
  await put(row(version));
  const store = await open();
  expect(await store.list()).toEqual([{ status: 'readable', calculation: body, revision, savedAt }]);
  expect(await store.load(id)).toEqual(body);
});

test('a row of newer code is offered as it is, and never written over', async () => {
  await put({ ...row(1), schemaVersion: 99 });
  const store = await open();
  expect(await store.list()).toMatchObject([{ status: 'unreadable', isNewer: true }]);
  expect(await store.keep(regulation(), 'over')).toEqual({ status: 'failed', code: 'newerVersion' });
});

test('what is deleted can be brought back, and of two windows the later is told', async () => {
  const [first, second] = [await open(), await open()];
  await first.keep(regulation());
  expect(await second.discard('regulering-v1')).toBe(true);
  expect(await first.keep(regulation({ name: 'Ny' }))).toMatchObject({ code: 'forgottenElsewhere' });
  expect(await second.restore('regulering-v1')).toBe(true);
  expect(await second.list()).toHaveLength(1);
});

test('deleting all regulations leaves the calculations of a price, and the other way about', async () => {
  const [regulations, prices] = [await open(), await openCalculations(now)];
  await regulations.keep(regulation());
  await prices.keep(sampleCalculation());
  expect(await regulations.eraseAll()).toBe('gone');
  expect(await databaseNames()).toEqual(['bpa-kalkyler']);
  await regulations.keep(regulation({ id: 'b' }));
  expect(await prices.eraseAll()).toBe('gone');
  expect(await regulations.list()).toHaveLength(1);
});

test('a full disk, a text that is too long and a refusing browser are told, and nothing is called saved', async () => {
  const store = await open();
  expect(await store.keep(regulation({ name: 'x'.repeat(201) }))).toEqual({
    status: 'failed',
    code: 'tooLong',
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await store.keep(regulation())).toEqual({ status: 'failed', code: 'quotaExceeded' });
  expect(await databaseNames()).toEqual([]);
  vi.stubGlobal('indexedDB', undefined);
  expect(await (await open()).keep(regulation())).toEqual({ status: 'failed', code: 'refused' });
});

/** Past all rules. */
function put(stored: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bpa-prisreguleringer');
    request.onupgradeneeded = () => request.result.createObjectStore('regulations', { keyPath: 'id' });
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('regulations', 'readwrite');
      transaction.objectStore('regulations').put(stored);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}
