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

test.each([
  ['has nothing to ask', undefined],
  ['refuses', { persist: () => Promise.reject(new TypeError()) }],
])('a browser that %s gives null', async (_, storage) => {
  const request = await withStorage(storage);
  expect(await request()).toBeNull();
});
