// Packages, and PDFs that carry answers, with their bytes changed by chance: taken in as they were made, or not at all.
// 200 and 100 of them in `npm test`, 5 000 and 2 500 in `npm run test:long`.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openApplication } from '#export/open-application.ts';
import { draftSaying, madeOf } from '#export/testing/order.ts';
import { takeInFiles } from '#islands/application/take-in-package.ts';
import { memoryStore } from '#store/memory-store.ts';
import { type Mutation, pdfMutations, zipMutations } from './mutations.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const long = Boolean(process.env.LONG);
const runs = { zip: long ? 5_000 : 200, pdf: long ? 2_500 : 100 };
/** Milliseconds: nobody should think that the page hangs. */
const longest = 2_000;

const draft = draftSaying('Áŋŋel Čađđe Šuvŧŧá');
const made = madeOf(draft);
const digest = (bytes: Bytes): string => createHash('sha256').update(bytes).digest('hex');

/** True when something was taken in: then it is all of what was made. When nothing was, the store is as empty as before. */
async function isTakenIn(bytes: Bytes, holdsFiles: boolean): Promise<boolean> {
  const store = memoryStore(() => '2026-11-22T12:00:00Z');
  const started = performance.now();
  const { done, question } = await takeInFiles(store, [new File([bytes], 'fil')]);
  expect(performance.now() - started).toBeLessThan(longest);
  const [result] = done;
  expect({ question, count: done.length }).toEqual({ question: null, count: 1 });
  const files = holdsFiles ? draft.attachments.length : 0;
  const isTaken = result?.status === 'taken';
  expect(await store.extent()).toMatchObject(isTaken ? { drafts: 1, files } : { drafts: 0, files: 0 });
  if (!isTaken) return false;
  expect({ ...result.draft, id: draft.id }).toStrictEqual(draft);
  const stored = await store.load(result.draft.id);
  expect(stored?.draft).toStrictEqual(result.draft);
  // A package is the last file of its draft; a PDF without the attachments is not.
  const file = { at: '2026-11-22T13:03:00.000Z', sha256: '', revision: stored?.revision, isOpened: true };
  expect(stored?.exported).toEqual(holdsFiles ? file : null);
  for (const { id, sha256 } of holdsFiles ? draft.attachments : []) {
    const file = await store.readFile(result.draft.id, id);
    expect(digest(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer()))).toBe(sha256);
  }
  return true;
}

async function refusedOf(
  original: Bytes,
  mutations: fc.Arbitrary<Mutation>,
  numRuns: number,
  holdsFiles: boolean,
) {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(mutations, async (mutation) => {
      refused += Number(!(await isTakenIn(mutation(original), holdsFiles)));
    }),
    { numRuns },
  );
  return refused;
}

describe('a mutated package', () => {
  test('is taken in as it was made, or not at all, and never slowly', async () => {
    const zip = new Uint8Array(await (await made).zip.arrayBuffer());
    expect(await isTakenIn(zip, true)).toBe(true);
    expect(await refusedOf(zip, zipMutations, runs.zip, true)).toBeGreaterThan(runs.zip * 0.9);
  }, 1_800_000);
});

describe('a mutated PDF', () => {
  test('gives the answers it was made with, or none, and never slowly', async () => {
    const pdf = (await made).files.get('data/soknad.pdf') ?? new Uint8Array();
    expect(await isTakenIn(pdf, false)).toBe(true);
    // What is changed in a picture of the page is not changed in the answers.
    const refused = await refusedOf(pdf, pdfMutations, runs.pdf, false);
    expect(refused).toBeGreaterThan(runs.pdf * 0.05);
    expect(refused).toBeLessThan(runs.pdf);
  }, 1_800_000);

  test('and a package in one file are refused, whichever comes first', async () => {
    const { zip, files } = await made;
    const pdf = new Blob([files.get('data/soknad.pdf') ?? new Uint8Array()]);
    for (const both of [new Blob([pdf, zip]), new Blob([zip, pdf])])
      expect((await openApplication(both)).status).toBe('refused');
  });
});
