// A package is followed while it is made, and stopped.
import { expect, test } from 'vitest';
import type { PackProgress } from './contract.ts';
import { packApplication } from './pack-application.ts';
import { bytesOf, hash, options, partsOf, sampleDraft } from './testing/sample.ts';

const large = new Uint8Array(20_000_000).fill(7);
const draft = sampleDraft();
const [skatt] = draft.attachments;
if (!skatt) throw new Error('The sample has attachments.');
const parts = partsOf(
  { ...draft, attachments: [{ ...skatt, size: large.length, sha256: hash(large) }], answers: {} },
  new Map([[skatt.id, large]]),
);

test('tells how far it has come, never back and never too far, and makes the same bytes', async () => {
  const told: PackProgress[] = [];
  const followed = await packApplication(parts, { ...options, onProgress: (done) => told.push(done) });
  const bytes = told.map((done) => done.bytes);
  expect(bytes.length).toBeGreaterThanOrEqual(3);
  expect(bytes).toEqual([...bytes].sort((one, other) => one - other));
  expect(told.every((done) => done.bytes <= done.total && done.total > large.length)).toBe(true);
  expect(hash(await bytesOf(followed))).toBe(hash(await bytesOf(await packApplication(parts, options))));
});

test('is stopped in the middle of a file: its fault is the reason, and no package comes', async () => {
  const stopper = new AbortController();
  let told = 0;
  const packing = packApplication(parts, {
    ...options,
    signal: stopper.signal,
    onProgress: ({ bytes }) => {
      told += 1;
      if (bytes > 0) stopper.abort();
    },
  });
  await expect(packing).rejects.toMatchObject({ name: 'AbortError' });
  expect(told).toBe(2);
});

test('is not begun when it was stopped before', async () => {
  await expect(packApplication(parts, { ...options, signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  });
});
