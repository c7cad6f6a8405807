// What a supplier is promised of calculations that are kept: when they are kept, and that nothing is lost unsaid.
import { readFileSync } from 'node:fs';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calculationSchemaVersion } from '#domain/rates/price/price-draft.schema.ts';
import { sampleCalculation } from '#domain/rates/price/testing/sample-calculation.ts';
import type { KeepResult, ListedCalculation } from './calculation-store.ts';
import { openCalculations } from './open-calculations.ts';
import { freshBrowser } from './testing/browser.ts';
import {
  openCalculationsNatively,
  putCalculationRow,
  storedCalculationRows,
} from './testing/calculations.ts';
import { databaseNames } from './testing/check.ts';
import { tickingClock } from './testing/drafts.ts';

let browser: ReturnType<typeof freshBrowser>;
let now: () => string;
const open = () => openCalculations(now);
const code = (result: KeepResult) => (result.status === 'failed' ? result.code : result.status);
const names = (listed: readonly ListedCalculation[] | null) =>
  listed?.map((each) => (each.status === 'readable' ? each.calculation.name : each.id));

beforeEach(() => {
  browser = freshBrowser();
  now = tickingClock();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a visit makes no database, and neither does deleting what is not there', async () => {
  const opening = vi.spyOn(browser.indexedDB, 'open');
  const store = await open();
  expect(await store.list()).toEqual([]);
  expect(await store.load('kalkyle-1')).toBeNull();
  expect(await store.discard('kalkyle-1')).toBe(false);
  expect(opening).not.toHaveBeenCalled();
  expect(await store.eraseAll()).toBe('gone');
  expect(await databaseNames()).toEqual([]);
});

test('what was kept is there at the next visit, last saved first, whole', async () => {
  const store = await open();
  const [first, second] = [sampleCalculation('a', 'Første'), sampleCalculation('b', 'Andre')];
  expect(code(await store.keep(first))).toBe('saved');
  expect(code(await store.keep(second))).toBe('saved');
  browser.nextPage();
  const next = await open();
  expect(names(await next.list())).toEqual(['Andre', 'Første']);
  expect(await next.load('a')).toEqual(first);
  expect(code(await next.keep({ ...first, name: 'Første igjen' }))).toBe('saved');
  expect(names(await next.list())).toEqual(['Første igjen', 'Andre']);
  expect((await storedCalculationRows()).map(({ revision }) => revision)).toEqual([2, 1]);
});

test('what happens to a calculation after it is kept does not reach what is kept', async () => {
  const store = await open();
  const calculation = sampleCalculation();
  const keeping = store.keep(calculation);
  calculation.name = 'Noe annet';
  await keeping;
  expect((await store.load(calculation.id))?.name).toBe('Anbud «blåbær»');
});

test('«saved» is said when the transaction is complete, which is asked to be strict', async () => {
  const db = await openCalculationsNatively();
  const transaction = vi.spyOn(Object.getPrototypeOf(db), 'transaction');
  db.close();
  await (await open()).keep(sampleCalculation());
  expect(transaction).toHaveBeenCalledWith('calculations', 'readwrite', { durability: 'strict' });
});

test('of two windows the one that keeps last is told, and decides', async () => {
  const [first, second] = [await open(), await open()];
  await first.keep(sampleCalculation());
  await second.load('kalkyle-1');
  await second.keep(sampleCalculation('kalkyle-1', 'Fra vindu to'));
  const mine = sampleCalculation('kalkyle-1', 'Fra vindu én');
  expect(code(await first.keep(mine))).toBe('changedElsewhere');
  expect(names(await first.list())).toEqual(['Fra vindu to']);
  expect(code(await first.keep(mine, 'over'))).toBe('saved');
  expect(names(await second.list())).toEqual(['Fra vindu én']);
});

test('one that another window deleted is not made again without a word', async () => {
  const [first, second] = [await open(), await open()];
  await first.keep(sampleCalculation());
  expect(await second.discard('kalkyle-1')).toBe(true);
  expect(code(await first.keep(sampleCalculation()))).toBe('forgottenElsewhere');
  expect(await first.list()).toEqual([]);
  expect(code(await first.keep(sampleCalculation(), 'over'))).toBe('saved');
  expect(await second.eraseAll()).toBe('gone');
  expect(code(await first.keep(sampleCalculation()))).toBe('forgottenElsewhere');
  expect(await databaseNames()).toEqual([]);
});

test('a save that was given up, and had been written after all, is no conflict with oneself', async () => {
  const store = await open();
  await store.keep(sampleCalculation());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const saving = store.keep(sampleCalculation('kalkyle-1', 'To'));
  vi.advanceTimersByTime(3_000);
  vi.useRealTimers();
  expect(code(await saving)).toBe('refused');
  await vi.waitFor(async () => expect(await storedCalculationRows()).toMatchObject([{ revision: 2 }]));
  expect(code(await store.keep(sampleCalculation('kalkyle-1', 'Tre')))).toBe('saved');
});

test('what was deleted can be brought back until no page of the site is open; then it is erased', async () => {
  const store = await open();
  await store.keep(sampleCalculation());
  await store.discard('kalkyle-1');
  expect(await store.list()).toEqual([]);
  expect(await store.load('kalkyle-1')).toBeNull();
  await open();
  expect(await store.restore('kalkyle-1')).toBe(true);
  expect(names(await store.list())).toEqual(['Anbud «blåbær»']);
  await store.discard('kalkyle-1');
  browser.nextPage();
  const next = await open();
  expect(await storedCalculationRows()).toEqual([]);
  expect(await next.restore('kalkyle-1')).toBe(false);
});

test('without locks nothing is erased, as nobody can know who else is here', async () => {
  const store = await open();
  await store.keep(sampleCalculation());
  await store.discard('kalkyle-1');
  vi.stubGlobal('navigator', {});
  await open();
  expect(await store.restore('kalkyle-1')).toBe(true);
});

test.each([
  ['a row of newer code', { schemaVersion: 99, body: {} }, 'newerVersion'],
  ['a row that is not whole', { schemaVersion: 1, revision: 1, savedAt: '', body: {} }, 'unreadable'],
  ['the row of another', { ...rowWith(sampleCalculation('b')) }, 'unreadable'],
])('%s is kept and offered as it is, and never written over', async (_, row, why) => {
  const stored = { ...row, id: 'a' };
  await putCalculationRow(stored);
  const store = await open();
  const [listed] = (await store.list()) ?? [];
  expect(listed).toMatchObject({ status: 'unreadable', id: 'a', isNewer: why === 'newerVersion' });
  expect(JSON.parse(listed?.status === 'unreadable' ? listed.raw : '')).toEqual(stored);
  for (const over of [undefined, 'over'] as const)
    expect(code(await store.keep(sampleCalculation('a'), over))).toBe(why);
  expect(await storedCalculationRows()).toEqual([stored]);
  expect(code(await store.keep(sampleCalculation('c')))).toBe('saved');
});

test('a row that cannot be read and was deleted by newer code is not erased', async () => {
  await putCalculationRow({ id: 'a', schemaVersion: 99, discardedAt: now() });
  await open();
  expect(await storedCalculationRows()).toHaveLength(1);
});

test.each([...Array.from({ length: calculationSchemaVersion }, (_, index) => `${index + 1}`), '1-own'])(
  'a row of version %s is read for ever',
  async (version) => {
    const row = JSON.parse(readFileSync(`tests/fixtures/stored-calculation-v${version}.json`, 'utf8'));
    await putCalculationRow(row);
    const store = await open();
    expect(await store.list()).toEqual([
      { status: 'readable', calculation: row.body, revision: row.revision, savedAt: row.savedAt },
    ]);
    expect(await store.load(row.id)).toEqual(row.body);
  },
);

test('a text that could not be read again is not called saved, and leaves no database behind', async () => {
  const store = await open();
  expect(code(await store.keep(sampleCalculation('a', 'x'.repeat(201))))).toBe('tooLong');
  expect(await databaseNames()).toEqual([]);
});

test('a full disk is told, and leaves no empty database behind', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(code(await (await open()).keep(sampleCalculation()))).toBe('quotaExceeded');
  expect(await databaseNames()).toEqual([]);
});

test('deleting it all takes the whole database, and the drafts of applications stay', async () => {
  const drafts = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('bpa-soknad');
    request.onsuccess = () => resolve(request.result);
  });
  drafts.close();
  const store = await open();
  await store.keep(sampleCalculation());
  expect(await databaseNames()).toEqual(['bpa-soknad', 'bpa-kalkyler']);
  expect(await store.eraseAll()).toBe('gone');
  expect(await databaseNames()).toEqual(['bpa-soknad']);
});

test('a database that is not as we make it can be deleted, and used again', async () => {
  (await openCalculationsNatively([])).close();
  const store = await open();
  expect(await store.list()).toEqual([]);
  expect(code(await store.keep(sampleCalculation()))).toBe('unreadable');
  expect(await store.eraseAll()).toBe('gone');
  expect(code(await store.keep(sampleCalculation()))).toBe('saved');
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
  expect(await store.list()).toBeNull();
  expect(await store.load('a')).toBeNull();
  expect(code(await store.keep(sampleCalculation()))).toBe('refused');
  expect(await store.eraseAll()).toBe('failed');
});

function rowWith(body: object): object {
  return { schemaVersion: 1, revision: 1, savedAt: '2026-11-22T12:00:00.000Z', discardedAt: null, body };
}
