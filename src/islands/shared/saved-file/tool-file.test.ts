import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { openFile } from './saved-file.ts';
import { toolFile } from './tool-file.ts';

const { form, make } = toolFile('wish', z.string(), {
  format: 'bpa-wish',
  schemaVersion: 2,
  name: 'wish',
  limits: { maxBytes: 1000, maxDepth: 2 },
});

async function opened(file: object): Promise<unknown> {
  const result = await openFile(form, new Blob([JSON.stringify(file)]));
  return result.status === 'opened' ? result.content.wish : result.code;
}

test('a file says what it is before what was written', async () => {
  const made = make('rest', '2026-11-22');
  expect(made?.name).toBe('wish-2026-11-22.json');
  expect(JSON.parse((await made?.file.text()) ?? '')).toEqual({
    format: 'bpa-wish',
    schemaVersion: 2,
    wish: 'rest',
  });
});

test.each([
  [2, 'rest'],
  [3, 'newerFormat'],
  [1, 'fileDamaged'],
  ['2', 'fileDamaged'],
])('a file of version %j gives %s', async (schemaVersion, expected) => {
  expect(await opened({ format: 'bpa-wish', schemaVersion, wish: 'rest' })).toBe(expected);
});
