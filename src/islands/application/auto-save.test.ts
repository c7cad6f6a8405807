import { expect, test, vi } from 'vitest';
import { newDraft } from '#domain/application/draft.ts';
import type { SaveResult } from '#store/draft-store.ts';
import { AutoSave, type SaveState } from './auto-save.ts';

const draft = (name: string) => ({ ...newDraft('d1', { id: 'neste', criteriaVersion: '1' }), name });

function setUp(results: SaveResult[]) {
  const written: [string, number][] = [];
  const states: SaveState['status'][] = [];
  const save = vi.fn(async ({ name }: { name: string }, revision: number) => {
    written.push([name, revision]);
    return results.shift() ?? { status: 'saved' as const, revision: revision + 1, savedAt: 'later' };
  });
  const autoSave = new AutoSave(save, 0, ({ status }) => states.push(status));
  return { autoSave, written, states };
}

test('many changes at once become one save of the last', async () => {
  const { autoSave, written, states } = setUp([]);
  for (const name of ['a', 'ab', 'abc']) autoSave.later(draft(name));
  await autoSave.flush();
  expect(written).toEqual([['abc', 0]]);
  expect(states.at(-1)).toBe('saved');
});

test('a change made while saving is saved after it, with the new revision, before anything is called saved', async () => {
  const { autoSave, written, states } = setUp([]);
  autoSave.later(draft('a'));
  const first = autoSave.flush();
  autoSave.later(draft('b'));
  await first;
  await autoSave.flush();
  expect(written).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
  expect(states.filter((status) => status === 'saved')).toHaveLength(1);
});

test('what could not be saved is kept and saved when tried again', async () => {
  const { autoSave, written, states } = setUp([{ status: 'failed', code: 'quotaExceeded' }]);
  autoSave.later(draft('a'));
  await autoSave.flush();
  expect(states.at(-1)).toBe('failed');
  await autoSave.flush();
  expect(written).toEqual([
    ['a', 0],
    ['a', 0],
  ]);
  expect(states.at(-1)).toBe('saved');
});

test('saving comes by itself while the typing goes on', async () => {
  vi.useFakeTimers();
  const { autoSave, written } = setUp([]);
  for (let key = 0; key < 10; key += 1) {
    autoSave.later(draft(String(key)));
    await vi.advanceTimersByTimeAsync(100);
  }
  vi.useRealTimers();
  expect(written.length).toBeGreaterThan(1);
});

test('a draft that was erased elsewhere is not written again until the reader asks, and then anew', async () => {
  const { autoSave, written } = setUp([
    { status: 'saved', revision: 7, savedAt: 'now' },
    { status: 'failed', code: 'storeGone' },
  ]);
  autoSave.later(draft('a'));
  await autoSave.flush();
  autoSave.later(draft('b'));
  await autoSave.flush();
  autoSave.later(draft('c'));
  await autoSave.flush();
  expect(written.slice(1)).toEqual([['b', 7]]);
  await autoSave.retry();
  expect(written.at(-1)).toEqual(['c', 0]);
});
