// Bringing a draft in is all or nothing: what fails on the way leaves no draft, and no bytes that nobody can ask for.
import { describe, expect, test } from 'vitest';
import { newAttachment, newDraft, withAttachment } from '#domain/application/draft.ts';
import type { DraftStore } from '#store/draft-store.ts';
import { memoryStore } from '#store/memory-store.ts';
import { copyDraft } from './copy-draft.ts';

const file = (id: string) =>
  newAttachment({ id, name: `${id}.txt`, size: 1, type: '', sha256: id.repeat(64) });
const draft = ['a', 'b', 'c'].reduce(
  (before, id) => withAttachment(before, 'K01-en', file(id)),
  newDraft('d1', { id: 'neste', criteriaVersion: '1' }),
);
const bytesOf = async () => new Blob(['x']);
const store = (): DraftStore => memoryStore(() => '2026-11-22T12:00:00Z');
const empty = { drafts: 0, files: 0, bytes: 0 };

describe('a draft that is brought in', () => {
  test('comes with all its files', async () => {
    const kept = store();
    expect(await copyDraft(kept, draft, bytesOf, 'd1')).toEqual({ status: 'copied', id: 'd1' });
    expect(await kept.extent()).toEqual({ drafts: 1, files: 3, bytes: 3 });
  });

  test('shows nothing of itself before all its files are there', async () => {
    const kept = store();
    const seen: number[] = [];
    const watched: DraftStore = {
      ...kept,
      keepFile: async (...given) => {
        seen.push((await kept.list()).length);
        return kept.keepFile(...given);
      },
    };
    await copyDraft(watched, draft, bytesOf, 'd1');
    expect(seen).toEqual([0, 0, 0]);
  });

  test.each([1, 2, 3])('leaves nothing when there is no room for file %i', async (last) => {
    const kept = store();
    let turn = 0;
    const full: DraftStore = {
      ...kept,
      keepFile: async (...given) => {
        turn += 1;
        return turn < last ? kept.keepFile(...given) : { status: 'failed', code: 'quotaExceeded' };
      },
    };
    expect(await copyDraft(full, draft, bytesOf, 'd1')).toEqual({ status: 'failed', code: 'quotaExceeded' });
    expect(await kept.extent()).toEqual(empty);
  });

  test('leaves nothing when the bytes cannot be read, or the draft cannot be saved', async () => {
    const kept = store();
    const gone = () => Promise.reject(new Error('gone'));
    expect((await copyDraft(kept, draft, gone, 'd1')).status).toBe('failed');
    const refusing: DraftStore = { ...kept, save: async () => ({ status: 'failed', code: 'unknown' }) };
    expect((await copyDraft(refusing, draft, bytesOf, 'd1')).status).toBe('failed');
    expect(await kept.extent()).toEqual(empty);
  });

  test('takes nothing from a draft that came in under the same id meanwhile', async () => {
    const kept = store();
    await copyDraft(kept, draft, bytesOf, 'd1');
    expect(await copyDraft(kept, draft, bytesOf, 'd1')).toEqual({ status: 'failed', code: 'conflict' });
    expect(await kept.extent()).toEqual({ drafts: 1, files: 3, bytes: 3 });
  });
});
