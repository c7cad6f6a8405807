// What the page does with a draft that is open when it is left: stand-ins for the browser's events, over a store in memory.
import { render } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import { newDraft } from '#domain/application/draft.ts';
import { memoryStore } from '#store/memory-store.ts';
import { endSessions, type OpenDraft, useDraft } from './sessions.ts';
import type { OpenedStore } from './use-store.ts';

test('the last letters are on their way to the store before the browser asks whether to leave', async () => {
  const heard = new Map<string, (event: Event) => void>();
  const addEventListener = (name: string, listener: (event: Event) => void) => heard.set(name, listener);
  vi.stubGlobal('addEventListener', addEventListener);
  vi.stubGlobal('document', { addEventListener });
  const store = memoryStore(() => '2026-11-22T13:00:00.000Z');
  await store.save(newDraft('d1', { id: 'neste', criteriaVersion: '1' }), 0);
  const writers = { claim: async () => ({ role: 'writer', release: () => {} }) as const };
  const opened = {
    store,
    writers,
    requestPersistence: async () => null,
    isPersistent: async () => null,
  } as unknown as OpenedStore;
  let open: ReturnType<typeof useDraft> = { status: 'loading' };
  const Probe = () => {
    open = useDraft(opened, 'd1');
    return null;
  };
  await vi.waitUntil(() => {
    render(<Probe />);
    return open.status === 'open';
  });

  const save = vi.spyOn(store, 'save');
  (open as OpenDraft).change((draft) => ({ ...draft, name: 'midt i en setn' }));
  expect(save).not.toHaveBeenCalled();
  const leaving = new Event('beforeunload', { cancelable: true });
  heard.get('beforeunload')?.(leaving);
  expect(save).toHaveBeenCalledOnce();
  expect(leaving.defaultPrevented).toBe(true);
  await endSessions();
  expect((await store.load('d1'))?.draft.name).toBe('midt i en setn');
});
