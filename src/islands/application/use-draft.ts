// One open draft: read from the store, claimed for writing, changed, saved, and undone.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '#domain/application/draft.schema.ts';
import type { WriterClaim } from '#store/draft-store.ts';
import { AutoSave, type SaveState } from './auto-save.ts';
import { useRemovals } from './removals.ts';
import type { OpenedStore } from './use-store.ts';

export type Change = (draft: Draft) => Draft;

/** Something that was removed, and how to bring it back. */
export interface Removal {
  readonly what: string;
  readonly undo: Change;
}

export interface OpenDraft {
  readonly draft: Draft;
  readonly readOnly: boolean;
  readonly saveState: SaveState | null;
  readonly lastRemoval: Removal | null;
  change(change: Change): void;
  /** As `change`, and remembered so that it can be undone until the page is left. */
  remove(change: Change, removal: Removal): void;
  undo(): void;
  /** Tries to save again after a failure. */
  retry(): Promise<void>;
  takeOver(): Promise<void>;
}

type State =
  | { readonly status: 'loading' }
  | { readonly status: 'missing' }
  | { readonly status: 'open'; readonly draft: Draft };

export function useDraft(
  opened: OpenedStore | null,
  draftId: string,
): { status: 'loading' } | { status: 'missing' } | ({ status: 'open' } & OpenDraft) {
  const [state, setState] = useState<State>({ status: 'loading' });
  const [readOnly, setReadOnly] = useState(false);
  const [saveState, setSaveState] = useState<SaveState | null>(null);
  const removals = useRemovals<Removal>(draftId);
  const latest = useRef<Draft | null>(null);
  const autoSave = useRef<AutoSave | null>(null);
  const claim = useRef<WriterClaim | null>(null);

  const loseWriting = useCallback(() => {
    void autoSave.current?.flush();
    setReadOnly(true);
  }, []);

  const load = useCallback(async () => {
    if (!opened) return;
    const { store } = opened;
    const stored = await store.load(draftId);
    if (!stored) return setState({ status: 'missing' });
    autoSave.current = new AutoSave(
      (draft, revision) => store.save(draft, revision),
      stored.revision,
      setSaveState,
    );
    setSaveState({ status: 'saved', at: stored.savedAt });
    void opened.requestPersistence();
    latest.current = stored.draft;
    setState({ status: 'open', draft: stored.draft });
  }, [opened, draftId]);

  useEffect(() => {
    if (!opened) return;
    let left = false;
    setState({ status: 'loading' });
    void (async () => {
      const granted = await opened.writers.claim(draftId, loseWriting);
      if (left) return granted.role === 'writer' ? granted.release() : undefined;
      claim.current = granted;
      setReadOnly(granted.role === 'reader');
      await load();
    })();
    return () => {
      left = true;
      const held = claim.current;
      claim.current = null;
      void Promise.resolve(autoSave.current?.flush()).finally(() => {
        if (held?.role === 'writer') held.release();
      });
    };
  }, [opened, draftId, load, loseWriting]);

  useEffect(() => {
    const flush = (): void => void autoSave.current?.flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, []);

  const change = useCallback((apply: Change) => {
    if (!latest.current) return;
    latest.current = apply(latest.current);
    autoSave.current?.later(latest.current);
    setState({ status: 'open', draft: latest.current });
  }, []);

  if (state.status !== 'open') return state;
  return {
    status: 'open',
    draft: state.draft,
    readOnly,
    saveState,
    lastRemoval: removals.last,
    change,
    remove(apply, removal) {
      change(apply);
      removals.add(removal);
    },
    undo() {
      if (!removals.last) return;
      change(removals.last.undo);
      removals.drop();
    },
    retry: async () => autoSave.current?.retry(),
    async takeOver() {
      if (!opened) return;
      claim.current = await opened.writers.takeOver(draftId, loseWriting);
      // The window that was writing saves its last words when it hears of it.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await load();
      setReadOnly(false);
    },
  };
}
