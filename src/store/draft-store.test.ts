// The contract, held by both backends.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '#domain/application/draft.schema.ts';
import { openDeviceStore } from './device-store.ts';
import type { DraftStore } from './draft-store.ts';
import { memoryStore } from './memory-store.ts';
import { freshBrowser } from './testing/browser.ts';
import { sampleDraft, sampleFile, tickingClock } from './testing/drafts.ts';

const backends = {
  device: openDeviceStore,
  memory: async (now: () => string) => memoryStore(now),
};

afterEach(() => vi.unstubAllGlobals());

describe.each(['device', 'memory'] as const)('kept by the %s', (durability) => {
  let store: DraftStore;

  beforeEach(async () => {
    freshBrowser();
    store = await backends[durability](tickingClock());
  });

  async function readable(): Promise<Draft[]> {
    return (await store.list()).flatMap((listed) => (listed.status === 'readable' ? [listed.draft] : []));
  }

  test('a new store is empty and says what it is', async () => {
    expect(store.durability).toBe(durability);
    expect(await store.list()).toEqual([]);
    expect(await store.load('utkast-1')).toBeNull();
    expect(await store.extent()).toEqual({ drafts: 0, files: 0, bytes: 0 });
    expect(store.lost).toEqual([]);
    expect(store.unreachable).toEqual([]);
  });

  test('what is saved is loaded, letter for letter', async () => {
    const draft = sampleDraft('utkast-1', 'Čáhppes Gáldu – «blåbær» 👩‍🦽 e\u0301\t\r\n');
    const saved = await store.save(draft, 0);
    expect(saved).toEqual({ status: 'saved', revision: 1, savedAt: '2026-11-22T12:00:00.000Z' });
    const at = '2026-11-22T12:00:00.000Z';
    expect(await store.load(draft.id)).toEqual({ draft, revision: 1, savedAt: at, exported: null });
  });

  test('the last file a draft was saved as is remembered, through later saves too', async () => {
    const exported = { at: '2026-11-22T13:00:00.000Z', sha256: 'b'.repeat(64), revision: 1 };
    await store.save(sampleDraft(), 0);
    await store.markExported('utkast-1', exported);
    expect(await store.load('utkast-1')).toMatchObject({ revision: 1, exported });
    expect(await store.save(sampleDraft('utkast-1', 'endret'), 1)).toMatchObject({ revision: 2 });
    expect(await store.load('utkast-1')).toMatchObject({ revision: 2, exported });
    expect(await store.list()).toMatchObject([{ exported }]);
    await store.discard('utkast-1');
    await store.restore('utkast-1');
    const later = { ...exported, sha256: 'c'.repeat(64), revision: 2 };
    await store.markExported('utkast-1', later);
    expect(await store.load('utkast-1')).toMatchObject({ exported: later });
  });

  test('files that are not kept make room, and those of other drafts stay', async () => {
    const [one, two] = [sampleFile('en', '1'), sampleFile('to', '22')];
    for (const { attachment, bytes } of [one, two]) await store.keepFile('utkast-1', attachment, bytes);
    await store.keepFile('utkast-2', one.attachment, one.bytes);
    await store.dropFiles('utkast-1', ['to']);
    expect(await store.readFile('utkast-1', 'en')).toBeNull();
    expect(await store.readFile('utkast-1', 'to')).not.toBeNull();
    expect(await store.readFile('utkast-2', 'en')).not.toBeNull();
    expect(await store.extent()).toMatchObject({ files: 2, bytes: 3 });
  });

  test('a draft that is not there is not made by remembering a file of it', async () => {
    await store.markExported('borte', { at: '', sha256: '', revision: 1 });
    expect(await store.list()).toEqual([]);
    expect(await store.extent()).toMatchObject({ drafts: 0 });
  });

  test('the revision rises by one with every save', async () => {
    await store.save(sampleDraft(), 0);
    expect(await store.save(sampleDraft(), 1)).toMatchObject({ status: 'saved', revision: 2 });
    expect(await store.save(sampleDraft(), 2)).toMatchObject({ status: 'saved', revision: 3 });
  });

  test('a save that does not know the latest revision is refused and changes nothing', async () => {
    await store.save(sampleDraft('utkast-1', 'første'), 0);
    await store.save(sampleDraft('utkast-1', 'andre'), 1);
    for (const known of [0, 1, 3])
      expect(await store.save(sampleDraft('utkast-1', 'tredje'), known)).toEqual({
        status: 'failed',
        code: 'conflict',
      });
    expect((await store.load('utkast-1'))?.draft.name).toBe('andre');
  });

  test('of two saves at once, one is told of the conflict', async () => {
    const results = await Promise.all([
      store.save(sampleDraft('utkast-1', 'a'), 0),
      store.save(sampleDraft('utkast-1', 'b'), 0),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['failed', 'saved']);
  });

  test('a draft that should be there and is not, is gone, and can be saved anew', async () => {
    expect(await store.save(sampleDraft(), 7)).toEqual({ status: 'failed', code: 'storeGone' });
    expect(await store.save(sampleDraft(), 0)).toMatchObject({ status: 'saved', revision: 1 });
  });

  test('what could not be read again is not called saved', async () => {
    const tooLong = sampleDraft('utkast-1', 'x'.repeat(100_001));
    expect(await store.save(tooLong, 0)).toEqual({ status: 'failed', code: 'tooLong' });
    expect(await store.list()).toEqual([]);
  });

  test('a change made to a draft after it was handed over is not saved', async () => {
    const draft = sampleDraft('utkast-1', 'før');
    const saving = store.save(draft, 0);
    draft.name = 'etter';
    await saving;
    expect((await store.load('utkast-1'))?.draft.name).toBe('før');
  });

  test('several drafts are listed side by side, last saved first', async () => {
    await store.save(sampleDraft('utkast-1', 'en'), 0);
    await store.save(sampleDraft('utkast-2', 'to'), 0);
    await store.save(sampleDraft('utkast-3', 'tre'), 0);
    await store.save(sampleDraft('utkast-2', 'to'), 1);
    expect((await readable()).map(({ name }) => name)).toEqual(['to', 'tre', 'en']);
  });

  test('a discarded draft is hidden, counted, and comes back as it was', async () => {
    await store.save(sampleDraft(), 0);
    await store.discard('utkast-1');
    expect(await store.list()).toEqual([]);
    expect(await store.load('utkast-1')).toBeNull();
    expect((await store.extent()).drafts).toBe(1);
    await store.restore('utkast-1');
    expect(await readable()).toEqual([sampleDraft()]);
    expect(await store.save(sampleDraft(), 1)).toMatchObject({ status: 'saved', revision: 2 });
  });

  test('the id of a draft is held also while the draft is discarded', async () => {
    expect(await store.holds('utkast-1')).toBe(false);
    await store.save(sampleDraft(), 0);
    expect(await store.holds('utkast-1')).toBe(true);
    await store.discard('utkast-1');
    expect(await store.holds('utkast-1')).toBe(true);
  });

  test('a discarded draft is not written to: what is said to be saved must not vanish with it', async () => {
    await store.save(sampleDraft(), 0);
    await store.discard('utkast-1');
    expect(await store.save(sampleDraft(), 1)).toEqual({ status: 'failed', code: 'conflict' });
    expect(await store.save(sampleDraft(), 0)).toEqual({ status: 'failed', code: 'conflict' });
  });

  test('discarding or restoring a draft that is not there does nothing', async () => {
    await store.discard('utkast-1');
    await store.restore('utkast-1');
    expect((await store.extent()).drafts).toBe(0);
  });

  test('a file is kept byte for byte, and known by draft and attachment', async () => {
    const { attachment, bytes } = sampleFile('fil-1', 'æøå \0 á');
    expect(await store.keepFile('utkast-1', attachment, bytes)).toEqual({ status: 'kept' });
    const read = await store.readFile('utkast-1', 'fil-1');
    expect(await read?.bytes()).toEqual(await bytes.bytes());
    expect(read?.type).toBe('application/pdf');
    expect(await store.readFile('utkast-2', 'fil-1')).toBeNull();
    expect(await store.readFile('utkast-1', 'fil-2')).toBeNull();
  });

  test('an empty file is kept too', async () => {
    const { attachment, bytes } = sampleFile('tom', '');
    await store.keepFile('utkast-1', attachment, bytes);
    expect((await store.readFile('utkast-1', 'tom'))?.size).toBe(0);
  });

  test('a file that cannot be read, or is not what it was said to be, is not kept', async () => {
    const { attachment, bytes } = sampleFile('fil-1', 'innhold');
    const moved = new Blob([bytes]);
    moved.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    expect(await store.keepFile('utkast-1', attachment, moved)).toEqual({
      status: 'failed',
      code: 'unknown',
    });
    const other = new Blob(['et annet innhold']);
    expect(await store.keepFile('utkast-1', attachment, other)).toEqual({
      status: 'failed',
      code: 'unknown',
    });
    expect(await store.readFile('utkast-1', 'fil-1')).toBeNull();
  });

  test('a file is read when it is handed over, not later', async () => {
    const { attachment, bytes } = sampleFile('fil-1', 'innhold');
    await store.keepFile('utkast-1', attachment, bytes);
    bytes.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    expect(await (await store.readFile('utkast-1', 'fil-1'))?.text()).toBe('innhold');
  });

  test('the extent counts drafts, files and bytes', async () => {
    await store.save(sampleDraft('utkast-1'), 0);
    await store.save(sampleDraft('utkast-2'), 0);
    for (const [id, content] of [['fil-1', '12345'] as const, ['fil-2', '678'] as const]) {
      const { attachment, bytes } = sampleFile(id, content);
      await store.keepFile('utkast-1', attachment, bytes);
    }
    expect(await store.extent()).toEqual({ drafts: 2, files: 2, bytes: 8 });
  });

  test('erasing all leaves an empty store that works', async () => {
    const { attachment, bytes } = sampleFile('fil-1', 'innhold');
    await store.keepFile('utkast-1', attachment, bytes);
    await store.save(sampleDraft('utkast-1'), 0);
    await store.save(sampleDraft('utkast-2'), 0);
    await store.discard('utkast-2');
    await store.eraseAll();
    expect(await store.extent()).toEqual({ drafts: 0, files: 0, bytes: 0 });
    expect(await store.readFile('utkast-1', 'fil-1')).toBeNull();
    expect(await store.save(sampleDraft('utkast-1'), 1)).toEqual({ status: 'failed', code: 'storeGone' });
    expect(await store.save(sampleDraft('utkast-1'), 0)).toMatchObject({ status: 'saved', revision: 1 });
  });
});
