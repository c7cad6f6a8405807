// Whatever order things happen in: what a page was told is saved is there, unaltered, until somebody discards it.
import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { openDeviceStore } from './device-store.ts';
import type { DraftStore } from './draft-store.ts';
import { freshBrowser } from './testing/browser.ts';
import { sampleDraft, tickingClock } from './testing/drafts.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const id = fc.constantFrom('utkast-1', 'utkast-2');
const window = fc.constantFrom(0, 1);
const step = fc.oneof(
  fc.record({ kind: fc.constant('save' as const), window, id, name: fc.string({ unit: 'grapheme' }) }),
  fc.record({ kind: fc.constant('saveOnFullDisk' as const), window, id }),
  fc.record({ kind: fc.constant('read' as const), window, id }),
  fc.record({ kind: fc.constant('discard' as const), window, id }),
  fc.record({ kind: fc.constant('restore' as const), window, id }),
  fc.record({ kind: fc.constant('visitAnew' as const) }),
);

interface Acknowledged {
  readonly name: string;
  readonly discarded: boolean;
}

test('no sequence of saving, failing, discarding and leaving loses what was said to be saved', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const browser = freshBrowser();
      const now = tickingClock();
      const acknowledged = new Map<string, Acknowledged>();
      let known: Map<string, number>[] = [];
      let windows: DraftStore[] = [];
      async function visitAnew(): Promise<void> {
        browser.nextPage();
        windows = [await openDeviceStore(now), await openDeviceStore(now)];
        known = [new Map(), new Map()];
        expect(windows[0]?.lost).toEqual([]);
        for (const [id, { discarded }] of acknowledged) if (discarded) acknowledged.delete(id);
      }
      async function save(window: number, id: string, name: string): Promise<void> {
        const revision = known[window]?.get(id) ?? 0;
        const result = await windows[window]?.save(sampleDraft(id, name), revision);
        if (result?.status !== 'saved') return;
        known[window]?.set(id, result.revision);
        acknowledged.set(id, { name, discarded: false });
      }
      function setDiscarded(id: string, discarded: boolean): void {
        const draft = acknowledged.get(id);
        if (draft) acknowledged.set(id, { ...draft, discarded });
      }

      await visitAnew();
      for (const step of steps) {
        if (step.kind === 'visitAnew') {
          await visitAnew();
          continue;
        }
        const { window, id } = step;
        if (step.kind === 'save') await save(window, id, step.name);
        if (step.kind === 'saveOnFullDisk') {
          const disk = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
            throw new DOMException('', 'QuotaExceededError');
          });
          await save(window, id, 'får ikke plass');
          disk.mockRestore();
        }
        if (step.kind === 'read') {
          const stored = await windows[window]?.load(id);
          if (stored) known[window]?.set(id, stored.revision);
        }
        if (step.kind === 'discard') await windows[window]?.discard(id);
        if (step.kind === 'restore') await windows[window]?.restore(id);
        if (step.kind === 'discard' || step.kind === 'restore') setDiscarded(id, step.kind === 'discard');
      }

      for (const [id, { name, discarded }] of acknowledged)
        expect((await windows[0]?.load(id))?.draft.name).toBe(discarded ? undefined : name);
    }),
    { numRuns: 100 },
  );
});
