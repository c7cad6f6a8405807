// The state of an open draft, and those who redraw when it changes.
import type { StoredDraft } from '#store/draft-store.ts';
import type { OpenState, SessionState } from './session-state.ts';

const untouched = {
  removals: [],
  upload: { criterionId: '', busyWith: null, refusals: [], known: [], taken: 0 },
  missing: [],
  persistent: 'notAsked',
  hasTakenOver: false,
} as const;

export class ObservedSession {
  readonly #listeners = new Set<() => void>();
  #state: SessionState = { status: 'loading' };

  get state(): SessionState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What is not of the draft itself stays as it was. */
  protected show(stored: StoredDraft, part: Pick<OpenState, 'readOnly' | 'frozen'>): void {
    const { draft, revision, exported, savedAt: at } = stored;
    const before = this.#state.status === 'open' ? this.#state : untouched;
    const { removals, upload, missing, persistent, hasTakenOver } = before;
    const kept = { removals, upload, missing, persistent, hasTakenOver };
    this.#set({
      status: 'open',
      draft,
      revision,
      exported,
      saveState: { status: 'saved', at, revision },
      ...part,
      ...kept,
    });
  }

  protected showNothing(): void {
    this.#set({ status: 'missing' });
  }

  protected update(part: Partial<OpenState>): void {
    if (this.#state.status === 'open') this.#set({ ...this.#state, ...part });
  }

  #set(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
