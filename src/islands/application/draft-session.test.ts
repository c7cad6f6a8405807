// A stand-in for two windows: two sessions over one store, and writers that know who asked last.
import { beforeEach, describe, expect, test } from 'vitest';
import { answerTo, newDraft } from '#domain/application/draft.ts';
import type { DraftStore, Writers } from '#store/draft-store.ts';
import { memoryStore } from '#store/memory-store.ts';
import { DraftSession } from './draft-session.ts';
import type { OpenState } from './session-state.ts';

const id = 'd1';
let store: DraftStore;
let writers: Writers;

beforeEach(async () => {
  store = memoryStore(() => '2026-11-22T13:00:00.000Z');
  await store.save(newDraft(id, { id: 'neste', criteriaVersion: '1' }), 0);
  let lose: (() => void) | null = null;
  writers = {
    claim: async (_, onLost) => {
      if (lose) return { role: 'reader' };
      lose = onLost;
      return { role: 'writer', release: () => {} };
    },
    takeOver: async (_, onLost) => {
      lose?.();
      lose = onLost;
      return { role: 'writer', release: () => {} };
    },
  };
});

async function openWindow(): Promise<DraftSession> {
  const session = new DraftSession(
    { store, writers, requestPersistence: async () => null, isPersistent: async () => null },
    id,
  );
  await session.start();
  return session;
}

function shown(session: DraftSession): OpenState {
  if (session.state.status !== 'open') throw new Error(session.state.status);
  return session.state;
}

const named = (name: string) => (draft: OpenState['draft']) => ({ ...draft, name });

test('the second window only reads, and nothing changes there', async () => {
  const [first, second] = [await openWindow(), await openWindow()];
  second.change(named('fra leseren'));
  second.undo();
  expect(shown(second)).toMatchObject({ readOnly: true, draft: { name: '' } });
  first.change(named('fra skriveren'));
  await first.flush();
  expect((await second.latest())?.name).toBe('fra skriveren');
});

test('taking over brings the last words of the other window along, and that one then reads', async () => {
  const [first, second] = [await openWindow(), await openWindow()];
  first.change(named('siste ord'));
  await second.takeOver();
  expect(shown(second)).toMatchObject({ readOnly: false, draft: { name: 'siste ord' } });
  expect(shown(first).readOnly).toBe(true);
  expect([shown(first).hasTakenOver, shown(second).hasTakenOver]).toEqual([false, true]);
  await first.takeOver();
  expect([shown(first).hasTakenOver, shown(second).hasTakenOver]).toEqual([true, false]);
});

test('what a window could not save before another took over stays there until the reader chooses', async () => {
  const first = await openWindow();
  const { save } = store;
  store.save = async () => ({ status: 'failed', code: 'quotaExceeded' });
  first.change(named('ikke lagret'));
  await first.flush();
  store.save = save;
  const second = await openWindow();
  // The first window tries once more when it hears of the second; here it cannot.
  store.save = async () => ({ status: 'failed', code: 'quotaExceeded' });
  await second.takeOver();
  store.save = save;
  second.change(named('fra den andre'));
  await second.flush();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await first.latest())?.name).toBe('ikke lagret');
  await first.takeStored();
  expect(shown(first)).toMatchObject({ readOnly: true, draft: { name: 'fra den andre' } });
});

describe('a conflict', () => {
  async function conflict(): Promise<DraftSession> {
    const session = await openWindow();
    const stored = await store.load(id);
    if (!stored) throw new Error('not stored');
    await store.save({ ...stored.draft, name: 'den andre' }, stored.revision);
    session.change(named('min'));
    await session.flush();
    expect(shown(session).saveState).toEqual({ status: 'failed', code: 'conflict' });
    return session;
  }

  test('overwrites nothing, however much is typed or tried again', async () => {
    const session = await conflict();
    session.change(named('mer'));
    await session.flush();
    await session.retry();
    expect((await store.load(id))?.draft.name).toBe('den andre');
    expect(shown(session).draft.name).toBe('mer');
    expect(session.hasUnsaved).toBe(true);
  });

  test('can be settled by keeping what is here as a draft of its own', async () => {
    const session = await conflict();
    const own = await session.keepAsOwn();
    expect((await store.load(own ?? ''))?.draft.name).toBe('min');
    expect(shown(session).draft.name).toBe('den andre');
  });

  test('can be settled by taking what is stored', async () => {
    const session = await conflict();
    await session.takeStored();
    expect(shown(session)).toMatchObject({ draft: { name: 'den andre' }, saveState: { status: 'saved' } });
  });
});

describe('files', () => {
  const file = (name: string, text: string): File => new File([text], name);

  test('asked for twice at once are taken in one after the other', async () => {
    const session = await openWindow();
    await Promise.all([
      session.attach('K01-a', [file('en.txt', 'en'), file('tom.txt', '')]),
      session.attach('K02-b', [file('igjen.txt', 'en'), file('to.txt', 'to')]),
    ]);
    const { draft, upload } = shown(session);
    expect(draft.attachments.map(({ name }) => name)).toEqual(['en.txt', 'to.txt']);
    expect(answerTo(draft, 'K02-b').attachmentIds).toEqual(draft.attachments.map(({ id: file }) => file));
    const known = [{ name: 'igjen.txt', as: 'en.txt', isNewHere: true }];
    expect(upload).toMatchObject({ criterionId: 'K02-b', busyWith: null, taken: 1, known });
  });

  test('with bytes that are here already are used under the name they have, and that is told', async () => {
    const session = await openWindow();
    await session.attach('K01-a', [file('en.txt', 'like')]);
    await session.attach('K02-b', [file('to.txt', 'like')]);
    const { draft, upload } = shown(session);
    expect(draft.attachments).toHaveLength(1);
    expect(upload.known).toEqual([{ name: 'to.txt', as: 'en.txt', isNewHere: true }]);
    await session.attach('K02-b', [file('en.txt', 'like')]);
    expect(shown(session).upload.known).toEqual([{ name: 'en.txt', as: 'en.txt', isNewHere: false }]);
  });

  test('that were removed come back with their answers', async () => {
    const session = await openWindow();
    await session.attach('K01-a', [file('en.txt', 'en')]);
    const before = shown(session).draft;
    session.remove((draft) => ({ ...draft, attachments: [], answers: {} }), {
      what: 'en.txt',
      undo: () => before,
    });
    session.undo();
    expect(shown(session).draft).toEqual(before);
  });
});
