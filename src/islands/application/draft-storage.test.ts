// An open draft when its store fails it: what stays, what is told, and what comes back.
import { beforeEach, expect, test, vi } from 'vitest';
import { newDraft, withoutAttachment } from '#domain/application/draft.ts';
import type { DraftStore, StoreListener } from '#store/draft-store.ts';
import { memoryStore } from '#store/memory-store.ts';
import { DraftSession } from './draft-session.ts';
import type { OpenState } from './session-state.ts';

const id = 'd1';
const criterion = 'K01-a';
let store: DraftStore;
let requestPersistence: () => Promise<boolean>;
let tell: StoreListener;

beforeEach(async () => {
  requestPersistence = vi.fn(async () => false);
  const inMemory = memoryStore(() => '2026-11-22T13:00:00.000Z');
  store = {
    ...inMemory,
    durability: 'device',
    listen: (listener) => {
      tell = listener;
      return () => {};
    },
  };
  await store.save(newDraft(id, { id: 'neste', criteriaVersion: '1' }), 0);
});

async function open(): Promise<DraftSession> {
  const writers = {
    claim: async () => ({ role: 'writer', release: () => {} }) as const,
    takeOver: async () => ({ role: 'writer', release: () => {} }) as const,
  };
  const session = new DraftSession(
    { store, writers, requestPersistence, isPersistent: async () => null },
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
const file = (name: string, text: string): File => new File([text], name);

async function attachments(session: DraftSession): Promise<readonly string[]> {
  await session.flush();
  return shown(session).draft.attachments.map((each) => each.id);
}

test('the browser is asked to keep the draft after the first save, and not when it is opened', async () => {
  const session = await open();
  expect(requestPersistence).not.toHaveBeenCalled();
  expect(shown(session).persistent).toBe('notAsked');
  session.change(named('noe'));
  await session.flush();
  await vi.waitFor(() => expect(shown(session).persistent).toBe(false));
});

test('a draft the browser has thrown away stays, is said to be gone, and is written anew when asked, not before', async () => {
  const session = await open();
  session.change(named('før'));
  await session.flush();
  await store.eraseAll();
  await tell('gone');
  expect(shown(session)).toMatchObject({
    draft: { name: 'før' },
    saveState: { status: 'failed', code: 'storeGone' },
  });
  session.change(named('etter'));
  await session.flush();
  expect(await store.load(id)).toBeNull();
  await session.retry();
  expect(await store.load(id)).toMatchObject({ draft: { name: 'etter' }, revision: 1 });
});

test('a store that only lost its connection has lost nothing', async () => {
  const session = await open();
  session.change(named('før'));
  await session.flush();
  await tell('gone');
  expect(shown(session).saveState).toMatchObject({ status: 'saved' });
});

test('a window that reads a draft which is gone, and takes over, goes on showing it', async () => {
  const session = await open();
  session.change(named('står her'));
  await session.flush();
  await store.eraseAll();
  await session.takeOver();
  expect(shown(session)).toMatchObject({ draft: { name: 'står her' }, saveState: { code: 'storeGone' } });
});

test('newer code freezes the draft, after its last words are saved', async () => {
  const session = await open();
  session.change(named('siste ord'));
  await tell('outdated');
  expect((await store.load(id))?.draft.name).toBe('siste ord');
  session.change(named('for sent'));
  expect(shown(session)).toMatchObject({ readOnly: true, frozen: true, draft: { name: 'siste ord' } });
  expect((await session.latest())?.name).toBe('siste ord');
});

test('a store of newer code is read and never written', async () => {
  store = { ...store, isReadOnly: true };
  const session = await open();
  session.change(named('nei'));
  await session.takeOver();
  session.change(named('nei'));
  expect(shown(session)).toMatchObject({ readOnly: true, frozen: true, draft: { name: '' } });
});

test('a file whose bytes are gone is missed, and the same file brings them back to where they were', async () => {
  const first = await open();
  await first.attach(criterion, [file('en.txt', 'innhold'), file('to.txt', 'annet')]);
  const [one = '', two = ''] = await attachments(first);
  await first.end();
  await store.dropFiles(id, [two]);
  const session = await open();
  await vi.waitFor(() => expect(shown(session).missing).toEqual([one]));
  await session.attach(criterion, [file('nytt navn.txt', 'innhold')]);
  expect(shown(session).missing).toEqual([]);
  expect(await attachments(session)).toEqual([one, two]);
  expect(await (await store.readFile(id, one))?.text()).toBe('innhold');
});

test('to make room, the files that were removed are erased for good, and the others stay', async () => {
  const session = await open();
  await session.attach(criterion, [file('en.txt', 'en'), file('to.txt', 'to')]);
  const [one = '', two = ''] = await attachments(session);
  session.remove((draft) => withoutAttachment(draft, criterion, one), {
    what: 'en.txt',
    undo: (draft) => draft,
    attachmentId: one,
  });
  session.remove(named(''), { what: 'noe annet', undo: (draft) => draft });
  await session.makeRoomFor(criterion, [file('tre.txt', 'tre')]);
  expect(await store.readFile(id, one)).toBeNull();
  expect(await store.readFile(id, two)).not.toBeNull();
  expect(shown(session).draft.attachments.map(({ name }) => name)).toEqual(['to.txt', 'tre.txt']);
  expect(shown(session).removals.map(({ what }) => what)).toEqual(['noe annet']);
});

test('nothing is erased to make room while the draft that names it less is not saved', async () => {
  const session = await open();
  await session.attach(criterion, [file('en.txt', 'en')]);
  const [one = ''] = await attachments(session);
  const { save } = store;
  store.save = async () => ({ status: 'failed', code: 'quotaExceeded' });
  session.change((draft) => withoutAttachment(draft, criterion, one));
  await session.makeRoomFor(criterion, []);
  store.save = save;
  expect(await store.readFile(id, one)).not.toBeNull();
});

test('what was saved as a file is known with the revision it was of, and a change after it is a change', async () => {
  const session = await open();
  session.change(named('i filen'));
  const made = await session.forExport();
  expect(made).toMatchObject({ draft: { name: 'i filen' }, revision: 2 });
  const exported = { at: '2026-11-22T13:05:00.000Z', sha256: 'a'.repeat(64), revision: made?.revision ?? 0 };
  await session.exportedAs(exported);
  expect(shown(session)).toMatchObject({ exported, revision: 2 });
  session.change(named('endret'));
  await session.flush();
  expect(shown(session)).toMatchObject({ exported, revision: 3 });
  await session.end();
  expect(shown(await open())).toMatchObject({ exported, revision: 3 });
});
