import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Attachment, Draft } from '#domain/application/draft.schema.ts';
import { newAttachment, newDraft, withAnswer, withAttachment } from '#domain/application/draft.ts';
import { conflictsIn } from '#domain/application/merge.ts';
import { partFor } from '#domain/application/part.ts';
import type { DraftStore } from '#store/draft-store.ts';
import { memoryStore } from '#store/memory-store.ts';
import { keepMerged, mergingOf } from './merge-copies.ts';
import { type Copy, keepCopy, takeInFiles } from './take-in-package.ts';

const empty = newDraft('utkast-1', { id: 'neste', criteriaVersion: '2026-1' });
let store: DraftStore;

beforeEach(() => {
  store = memoryStore(() => '2026-11-22T12:00:00.000Z');
});

function file(id: string, content: string): Attachment {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return newAttachment({ id, name: `${id}.txt`, size: content.length, type: '', sha256 });
}

function copyOf(draft: Draft, files: Readonly<Record<string, string>> = {}): Copy {
  const bytesOf = async ({ id }: Attachment): Promise<Blob | null> =>
    id in files ? new Blob([files[id] ?? '']) : null;
  return { file: 'soknadsdel.zip', draft, from: 'package', bytesOf, madeAt: '2026-11-22T14:03:00+01:00' };
}

async function merge(copies: readonly Copy[], into: string | null = 'utkast-1', chosen = new Map()) {
  const merging = await mergingOf(store, into, copies);
  if (!merging) throw new Error('nothing to merge with');
  return keepMerged(store, merging, chosen, 'Før');
}

const names = async () =>
  (await store.list()).map((listed) => (listed.status === 'readable' ? listed.draft.name : ''));

describe('a part that comes back', () => {
  const mine = withAttachment(empty, 'K01-a', file('min', 'mitt'));
  const theirs = withAttachment(partFor(mine, ['K02-b']), 'K02-b', file('deres', 'vårt'));

  beforeEach(async () => {
    await store.keepFile('utkast-1', file('min', 'mitt'), new Blob(['mitt']));
    await store.save(mine, 0);
  });

  test('is in the draft with its files, and the draft as it was is a draft of its own', async () => {
    const attachment = { ...file('deres', 'v'), size: 1 };
    const part = withAttachment(partFor(mine, ['K02-b']), 'K02-b', attachment);
    expect(await merge([copyOf(part, { deres: 'v' })])).toEqual({
      status: 'merged',
      id: 'utkast-1',
      lost: [],
    });
    const stored = await store.load('utkast-1');
    expect(stored?.draft).toEqual(withAttachment(mine, 'K02-b', attachment));
    expect(stored?.revision).toBe(2);
    expect(await (await store.readFile('utkast-1', 'deres'))?.text()).toBe('v');
    expect(await (await store.readFile('utkast-1', 'min'))?.text()).toBe('mitt');
    expect(await names()).toEqual(['', 'Før'].toSorted());
    const before = (await store.list()).flatMap((listed) =>
      listed.status === 'readable' && listed.draft.name === 'Før' ? [listed.draft] : [],
    );
    expect(before).toEqual([{ ...mine, name: 'Før', id: before[0]?.id }]);
    expect(await (await store.readFile(before[0]?.id ?? '', 'min'))?.text()).toBe('mitt');
  });

  test('without the bytes of a file says which', async () => {
    expect(await merge([copyOf(theirs)])).toMatchObject({ status: 'merged', lost: ['deres.txt'] });
  });

  test('with a file whose bytes the browser has lost brings them back', async () => {
    await store.dropFiles('utkast-1', []);
    const again = withAttachment(partFor(mine, ['K02-b']), 'K02-b', {
      ...file('annen', 'mitt'),
      name: 'min.txt',
    });
    expect(await merge([copyOf(again, { annen: 'mitt' })])).toMatchObject({ lost: [] });
    const [attachment] = (await store.load('utkast-1'))?.draft.attachments ?? [];
    expect(await (await store.readFile('utkast-1', attachment?.id ?? ''))?.text()).toBe('mitt');
  });

  test('changes nothing when another window has saved meanwhile', async () => {
    const merging = await mergingOf(store, 'utkast-1', [copyOf(theirs)]);
    const newer = { ...mine, name: 'Nyere' };
    await store.save(newer, 1);
    expect(merging && (await keepMerged(store, merging, new Map(), 'Før'))).toEqual({
      status: 'failed',
      code: 'conflict',
    });
    expect((await store.load('utkast-1'))?.draft).toEqual(newer);
    expect(await names()).toEqual(['Nyere']);
  });

  test('says something else: nothing is kept before it is chosen', async () => {
    await store.save(withAnswer(mine, 'K02-b', { explanation: 'A' }), 1);
    const part = copyOf(withAnswer(theirs, 'K02-b', { explanation: 'B' }));
    expect(await merge([part])).toMatchObject({ status: 'failed' });
    expect((await store.load('utkast-1'))?.revision).toBe(2);
    const merging = await mergingOf(store, 'utkast-1', [part]);
    const [conflict] = conflictsIn(merging?.fields ?? new Map());
    expect(conflict?.values).toEqual(['A', 'B']);
    await merge([part], 'utkast-1', new Map([[conflict?.place, 'B']]));
    expect((await store.load('utkast-1'))?.draft.answers['K02-b']?.explanation).toBe('B');
  });
});

describe('what is opened', () => {
  test('keeps its id when that is free, also from what is hidden', async () => {
    expect(await keepCopy(store, copyOf(empty))).toMatchObject({
      status: 'taken',
      draft: { id: 'utkast-1' },
    });
    await store.discard('utkast-1');
    const again = await keepCopy(store, copyOf(empty));
    expect(again).toMatchObject({ status: 'taken' });
    expect(again.status === 'taken' && again.draft.id).not.toBe('utkast-1');
    await store.restore('utkast-1');
    expect(await store.list()).toHaveLength(2);
  });

  test('together becomes a new draft, when no draft of it is here', async () => {
    const parts = [['K01-a'], ['K02-b']].map((tasks) =>
      copyOf(withAnswer(partFor(empty, tasks), tasks[0] ?? '', { explanation: tasks[0] ?? '' })),
    );
    expect(await merge(parts, null)).toEqual({ status: 'merged', id: 'utkast-1', lost: [] });
    expect((await store.load('utkast-1'))?.draft).toMatchObject({
      part: ['K01-a', 'K02-b'],
      answers: { 'K01-a': { explanation: 'K01-a' }, 'K02-b': { explanation: 'K02-b' } },
    });
    expect(await store.list()).toHaveLength(1);
  });

  test('that is no package is refused by name, and nothing is asked', async () => {
    const intake = await takeInFiles(store, [new File(['nei'], 'brev.txt')]);
    expect(intake).toMatchObject({ question: null, done: [{ file: 'brev.txt', status: 'refused' }] });
  });
});
