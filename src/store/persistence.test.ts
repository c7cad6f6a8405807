import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

async function withStorage(storage: unknown) {
  vi.stubGlobal('navigator', { storage });
  return (await import('./persistence.ts')).requestPersistence;
}

test.each([true, false])('gives the browser’s answer: %s', async (answer) => {
  const request = await withStorage({ persist: async () => answer });
  expect(await request()).toBe(answer);
});

test('asks once, however often it is called', async () => {
  const persist = vi.fn(async () => false);
  const request = await withStorage({ persist });
  await Promise.all([request(), request()]);
  await request();
  expect(persist).toHaveBeenCalledOnce();
});

test('knows what was promised before, without asking anybody', async () => {
  const persist = vi.fn();
  await withStorage({ persist, persisted: async () => true });
  const { isPersistent } = await import('./persistence.ts');
  expect(await isPersistent()).toBe(true);
  vi.stubGlobal('navigator', {});
  expect(await isPersistent()).toBeNull();
  expect(persist).not.toHaveBeenCalled();
});

test.each([
  ['has nothing to ask', undefined],
  ['refuses', { persist: () => Promise.reject(new TypeError()) }],
])('a browser that %s gives null', async (_, storage) => {
  const request = await withStorage(storage);
  expect(await request()).toBeNull();
});
