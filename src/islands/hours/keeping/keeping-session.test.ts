import { expect, test, vi } from 'vitest';
import type { Account } from '#domain/hours/account.schema.ts';
import type { AccountStore, LoadedAccount } from '#store/account-store.ts';
import { emptyAccount } from '../edit.ts';
import { KeepingSession } from './keeping-session.ts';

const account = (name: string): Account => ({ ...emptyAccount('own'), name });

/** One window, over a device that holds what it is told. */
function open(loaded: LoadedAccount = { status: 'nothing' }) {
  let shown = account('begun');
  let onWord: (word: string) => void = () => {};
  const told: string[] = [];
  const store = {
    load: vi.fn<AccountStore['load']>(async () => loaded),
    keep: vi.fn<AccountStore['keep']>(async () => ({ status: 'saved', savedAt: 'now' })),
    erase: vi.fn<AccountStore['erase']>(async () => 'gone'),
  };
  const page = {
    account: () => shown,
    replace: (next: Account) => {
      shown = next;
    },
    reset: vi.fn(() => {
      shown = emptyAccount('own');
    }),
  };
  const session = new KeepingSession(
    page,
    async (listen) => {
      onWord = listen;
      return { store, channel: { tell: (word) => void told.push(word), close: () => {} } };
    },
    () => {},
  );
  return {
    session,
    store,
    page,
    told,
    hear: (word: string) => onWord(word),
    type: (name: string) => {
      shown = account(name);
      session.changed(shown);
    },
  };
}

test('nothing is written before the reader asks for it', async () => {
  const { session, store, type } = open();
  await session.start();
  type('a');
  expect(session.state.kept).toEqual({ status: 'memory' });
  expect(store.keep).not.toHaveBeenCalled();
});

test('what the device keeps is shown, and kept from then on', async () => {
  const { session, store, page, type } = open({ status: 'kept', account: account('kept'), savedAt: 'then' });
  await session.start();
  expect(page.account().name).toBe('kept');
  expect(session.state.kept).toEqual({ status: 'saved', at: 'then' });
  type('changed');
  await vi.waitFor(() => expect(session.state.kept).toEqual({ status: 'saved', at: 'now' }));
  expect(store.keep).toHaveBeenCalledOnce();
});

test('what was typed while the device was asked is not replaced: the reader chooses', async () => {
  const { session, page, type } = open({ status: 'kept', account: account('kept'), savedAt: 'then' });
  const starting = session.start();
  type('typed');
  await starting;
  expect(page.account().name).toBe('typed');
  expect(session.state.kept).toEqual({ status: 'failed', code: 'changedElsewhere' });
  await session.takeStored();
  expect(page.account().name).toBe('kept');
});

test('many changes while one save is on its way become one save more', async () => {
  const { session, store, type } = open();
  await session.start();
  const keeping = session.keep();
  for (const name of ['a', 'b', 'c', 'd']) type(name);
  await keeping;
  await vi.waitFor(() => expect(store.keep).toHaveBeenLastCalledWith(account('d'), undefined));
  await new Promise((resolve) => setTimeout(resolve));
  expect(store.keep.mock.calls.length).toBeLessThanOrEqual(2);
});

test('a save that is refused is told, and is never called saved', async () => {
  const { session, store } = open();
  await session.start();
  store.keep.mockResolvedValue({ status: 'failed', code: 'quotaExceeded' });
  await session.keep();
  expect(session.state.kept).toEqual({ status: 'failed', code: 'quotaExceeded' });
});

test('to stop keeping deletes what the device has, and leaves the account on the page', async () => {
  const { session, store, page, told, type } = open();
  await session.start();
  type('mine');
  await session.keep();
  await session.stop();
  expect(store.erase).toHaveBeenCalledOnce();
  expect(page.account().name).toBe('mine');
  expect(session.state.kept).toEqual({ status: 'memory' });
  expect(told).toEqual(['changed', 'erased']);
  type('later');
  expect(store.keep).toHaveBeenCalledOnce();
});

test('to delete everything empties the page and tells what came of it', async () => {
  const { session, store, page } = open();
  await session.start();
  await session.keep();
  store.erase.mockResolvedValue('emptied');
  await session.eraseAll();
  expect(page.reset).toHaveBeenCalledOnce();
  expect(session.state.told).toEqual({ about: 'erased', result: 'emptied' });
  session.dismiss();
  expect(session.state.told).toEqual({ about: 'nothing' });
});

test('deleting waits for a save that is on its way, so that nothing is written after it', async () => {
  const { session, store } = open();
  await session.start();
  const done: string[] = [];
  const { promise: written, resolve: write } = Promise.withResolvers<void>();
  store.keep.mockImplementation(async () => {
    await written;
    done.push('kept');
    return { status: 'saved', savedAt: 'now' };
  });
  store.erase.mockImplementation(async () => {
    done.push('erased');
    return 'gone';
  });
  const keeping = session.keep();
  await vi.waitFor(() => expect(store.keep).toHaveBeenCalled());
  const erasing = session.eraseAll();
  await new Promise((resolve) => setTimeout(resolve));
  write();
  await Promise.all([keeping, erasing]);
  expect(done).toEqual(['kept', 'erased']);
  expect(session.state.kept).toEqual({ status: 'memory' });
});

test('a window that keeps the account is emptied when another deletes it; one that does not is left alone', async () => {
  const [keeping, other] = [open(), open()];
  await Promise.all([keeping.session.start(), other.session.start()]);
  await keeping.session.keep();
  for (const window of [keeping, other]) window.hear('erased');
  expect(keeping.page.reset).toHaveBeenCalledOnce();
  expect(keeping.session.state.told).toEqual({ about: 'erasedElsewhere' });
  expect(other.page.reset).not.toHaveBeenCalled();
});

test('a change in another window is shown, unless something here is unsaved', async () => {
  const { session, store, page, hear, type } = open();
  await session.start();
  await session.keep();
  store.load.mockResolvedValue({ status: 'kept', account: account('theirs'), savedAt: 'later' });
  hear('changed');
  await vi.waitFor(() => expect(session.state.told).toEqual({ about: 'changedElsewhere' }));
  expect(page.account().name).toBe('theirs');
  store.keep.mockResolvedValue({ status: 'failed', code: 'changedElsewhere' });
  type('mine');
  hear('changed');
  await vi.waitFor(() => expect(session.state.kept).toEqual({ status: 'failed', code: 'changedElsewhere' }));
  expect(page.account().name).toBe('mine');
});

test('what cannot be read is told, and kept as it is', async () => {
  const { session, store } = open({ status: 'unreadable', isNewer: true, raw: '{}' });
  await session.start();
  expect(session.state.told).toEqual({ about: 'unreadable', isNewer: true, raw: '{}' });
  expect(store.erase).not.toHaveBeenCalled();
});
