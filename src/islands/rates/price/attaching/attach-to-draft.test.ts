// Attaching from Timepris while the application may be open in other windows.
import { expect, test, vi } from 'vitest';
import { newDraft } from '#domain/application/draft.ts';
import { sampleAttached } from '#domain/rates/price/testing/sample-calculation.ts';
import { memoryStore } from '#store/memory-store.ts';
import { fakeLocks } from '#store/testing/fake-locks.ts';
import { createWriters } from '#store/writers.ts';
import { attachToDraft, attachToNew } from './attach-to-draft.ts';

const calculation = sampleAttached();

async function setting() {
  const locks = fakeLocks();
  const pages = [locks.openPage(), locks.openPage()] as const;
  const [here, there] = pages.map((page) => createWriters(() => page.locks));
  const store = memoryStore(() => '2026-11-22T12:00:00.000Z');
  await store.save({ ...newDraft('d1', { id: 'neste', criteriaVersion: '1' }), name: 'Vår' }, 0);
  const tell = vi.fn();
  if (!here || !there) throw new Error('There are two pages.');
  return { tools: { store, writers: here, tell }, there, store, tell, locks };
}

test('a draft that nobody writes gets the calculation, and keeps all else', async () => {
  const { tools, store, tell, locks } = await setting();
  expect(await attachToDraft(tools, 'd1', calculation, false)).toEqual({
    status: 'attached',
    replaced: null,
  });
  // Attached once more, what was there before can be put back.
  expect(await attachToDraft(tools, 'd1', { ...calculation, name: 'Ny' }, false)).toEqual({
    status: 'attached',
    replaced: calculation,
  });
  await attachToDraft(tools, 'd1', calculation, false);
  const stored = await store.load('d1');
  expect(stored).toMatchObject({ revision: 4, draft: { name: 'Vår', calculation } });
  expect(tell).toHaveBeenCalledWith('d1');
  await vi.waitFor(() => expect(locks.names()).toEqual([]));
});

test('a draft that another window writes is left alone, and the supplier is told', async () => {
  const { tools, there, store, tell } = await setting();
  await there.claim('d1', () => {});
  expect(await attachToDraft(tools, 'd1', calculation, false)).toEqual({ status: 'elsewhere' });
  expect((await store.load('d1'))?.draft.calculation).toBeNull();
  expect(tell).not.toHaveBeenCalled();
});

test('taken over, the other window saves its last words first, and nothing of them is lost', async () => {
  const { tools, there, store } = await setting();
  const stored = await store.load('d1');
  if (!stored) throw new Error('The draft is there.');
  await there.claim('d1', () => {
    setTimeout(() => void store.save({ ...stored.draft, name: 'Siste ord' }, stored.revision), 100);
  });
  expect(await attachToDraft(tools, 'd1', calculation, true)).toMatchObject({ status: 'attached' });
  expect(await store.load('d1')).toMatchObject({
    revision: 3,
    draft: { name: 'Siste ord', calculation: { name: calculation.name } },
  });
});

test('a draft that was removed is told as gone', async () => {
  const { tools, locks } = await setting();
  expect(await attachToDraft(tools, 'd2', calculation, false)).toEqual({ status: 'gone' });
  await vi.waitFor(() => expect(locks.names()).toEqual([]));
});

test('a save that is refused is told, and the draft can be written again', async () => {
  const { tools, store, locks } = await setting();
  const full = { ...store, save: async () => ({ status: 'failed', code: 'quotaExceeded' }) as const };
  expect(await attachToDraft({ ...tools, store: full }, 'd1', calculation, false)).toEqual({
    status: 'failed',
    code: 'quotaExceeded',
  });
  await vi.waitFor(() => expect(locks.names()).toEqual([]));
});

test('a new draft is made with the calculation in it, and is there to be opened', async () => {
  const { tools, store, tell } = await setting();
  const call = { id: 'neste', criteriaVersion: '3' };
  const { result } = await attachToNew(tools, 'd9', call, calculation);
  expect(result).toEqual({ status: 'attached', replaced: null });
  expect(await store.load('d9')).toMatchObject({
    revision: 1,
    draft: { callId: 'neste', criteriaVersion: '3', calculation },
  });
  expect(tell).toHaveBeenCalledWith('d9');
});

test('a new draft that the browser refuses is told, and nobody hears of it', async () => {
  const { tools, tell } = await setting();
  const refusing = {
    ...tools.store,
    save: async () => ({ status: 'failed', code: 'quotaExceeded' }) as const,
  };
  const call = { id: 'neste', criteriaVersion: null };
  const { result } = await attachToNew({ ...tools, store: refusing }, 'd9', call, calculation);
  expect(result).toEqual({ status: 'failed', code: 'quotaExceeded' });
  expect(tell).not.toHaveBeenCalled();
});
