// One open draft, for as long as the page is open: claimed for writing, changed, saved, undone, and given files.
// It outlives the views that show it, so that nothing is lost by going from one to another.
import type { Draft } from '#domain/application/draft.schema.ts';
import { withAttachment } from '#domain/application/draft.ts';
import type { StoredDraft, WriterClaim } from '#store/draft-store.ts';
import { type AttachResult, attach } from './attach.ts';
import { AutoSave, type SaveState } from './auto-save.ts';
import { copyDraft } from './copy-draft.ts';
import type { Change, OpenState, Refusal, Removal, SessionState } from './session-state.ts';
import type { OpenedStore } from './use-store.ts';

/** How long the window that was writing gets to save its last words when it hears that another takes over. */
const lastWordsMilliseconds = 300;
const noUpload = { criterionId: '', busyWith: null, refusals: [], known: [], taken: 0 };

export class DraftSession {
  readonly #opened: OpenedStore;
  readonly #id: string;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = { status: 'loading' };
  #autoSave: AutoSave | null = null;
  #claim: WriterClaim | null = null;
  #uploads: Promise<void> = Promise.resolve();
  /** Windows that only read hear of every save. */
  readonly #channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('bpa-soknad');

  constructor(opened: OpenedStore, id: string) {
    this.#opened = opened;
    this.#id = id;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** true while something typed is not kept where it survives. */
  get hasUnsaved(): boolean {
    const isKept = this.#opened.store.durability === 'device' && !this.#autoSave?.hasUnsaved;
    return this.#state.status === 'open' && !isKept;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async start(): Promise<void> {
    const { writers, store } = this.#opened;
    this.#claim = await writers.claim(this.#id, this.#onLost);
    this.#adopt(await store.load(this.#id), this.#claim.role === 'reader');
    if (this.#state.status === 'open') void this.#opened.requestPersistence();
    this.#channel?.addEventListener('message', ({ data }) => {
      if (data === this.#id) void this.latest();
    });
  }

  /** Takes in the files it was given, saves what waits, and lets other windows write. */
  async end(): Promise<void> {
    await this.#uploads;
    await this.#autoSave?.flush();
    if (this.#claim?.role === 'writer') this.#claim.release();
    this.#channel?.close();
  }

  readonly flush = async (): Promise<void> => this.#autoSave?.flush();

  readonly change = (apply: Change): void => {
    if (this.#state.status !== 'open' || this.#state.readOnly) return;
    const draft = apply(this.#state.draft);
    this.#update({ draft });
    this.#autoSave?.later(draft);
  };

  /** As `change`, and remembered so that it can be undone until the page is left. */
  readonly remove = (apply: Change, removal: Removal): void => {
    if (this.#state.status !== 'open' || this.#state.readOnly) return;
    this.#update({ removals: [...this.#state.removals, removal] });
    this.change(apply);
  };

  readonly undo = (): void => {
    if (this.#state.status !== 'open' || this.#state.readOnly) return;
    const last = this.#state.removals.at(-1);
    if (!last) return;
    this.#update({ removals: this.#state.removals.slice(0, -1) });
    this.change(last.undo);
  };

  /** Tries to save again after a failure that trying again can mend. */
  readonly retry = async (): Promise<void> => this.#autoSave?.retry();

  /** Makes this the window that writes. What this window could not save is kept, if nobody else has saved meanwhile. */
  readonly takeOver = async (): Promise<void> => {
    const { writers, store } = this.#opened;
    this.#claim = await writers.takeOver(this.#id, this.#onLost);
    await new Promise((resolve) => setTimeout(resolve, lastWordsMilliseconds));
    const stored = await store.load(this.#id);
    if (stored === null || !this.#autoSave?.hasUnsaved) return this.#adopt(stored, false);
    this.#update({ readOnly: false });
    await this.#autoSave.retry();
  };

  /** After a conflict: what is shown here is given up for what is in the store. */
  readonly takeStored = async (): Promise<void> => {
    const readOnly = this.#state.status === 'open' && this.#state.readOnly;
    this.#adopt(await this.#opened.store.load(this.#id), readOnly);
  };

  /** After a conflict: what is shown here becomes a draft of its own, files included. Its id, or null if that failed. */
  readonly keepAsOwn = async (): Promise<string | null> => {
    if (this.#state.status !== 'open') return null;
    const copied = await copyDraft(this.#opened.store, this.#state.draft);
    if (copied.status === 'failed') {
      this.#update({ saveState: { status: 'failed', code: copied.code } });
      return null;
    }
    await this.takeStored();
    return copied.id;
  };

  /**
   * The draft as it is now; in a window that only reads, as it is in the store. A window that holds something it could
   * not save before another took over goes on showing that: it is kept nowhere else.
   */
  readonly latest = async (): Promise<Draft | null> => {
    if (this.#state.status === 'open' && this.#state.readOnly && !this.#autoSave?.hasUnsaved)
      this.#adopt(await this.#opened.store.load(this.#id), true);
    return this.#state.status === 'open' ? this.#state.draft : null;
  };

  /** Takes in files one after the other, however many times it is called meanwhile. Never rejects. */
  readonly attach = (criterionId: string, files: readonly File[]): Promise<void> => {
    this.#uploads = this.#uploads.then(() => this.#attachAll(criterionId, files));
    return this.#uploads;
  };

  async #attachAll(criterionId: string, files: readonly File[]): Promise<void> {
    const refusals: Refusal[] = [];
    const known: { name: string; as: string }[] = [];
    let taken = 0;
    for (const file of files) {
      this.#update({ upload: { criterionId, busyWith: file.name, refusals, known, taken } });
      const result = await this.#attachOne(criterionId, file);
      if (result.status !== 'attached') refusals.push({ name: file.name, ...result });
      else if (result.isKnown) known.push({ name: file.name, as: result.attachment.name });
      else taken += 1;
    }
    this.#update({ upload: { criterionId, busyWith: null, refusals, known, taken } });
  }

  async #attachOne(criterionId: string, file: File): Promise<AttachResult> {
    const before = this.#state;
    if (before.status !== 'open') return { status: 'failed', code: 'storeGone' };
    const result = await attach(this.#opened.store, before.draft, file);
    if (result.status !== 'attached') return result;
    // Another window may have taken over while the bytes were read.
    if (this.#state.status !== 'open' || this.#state.readOnly) return { status: 'failed', code: 'conflict' };
    this.change((draft) => withAttachment(draft, criterionId, result.attachment));
    return result;
  }

  readonly #onLost = (): void => {
    void this.flush();
    this.#update({ readOnly: true });
  };

  #adopt(stored: StoredDraft | null, readOnly: boolean): void {
    if (stored === null) {
      this.#set({ status: 'missing' });
      return;
    }
    const { store } = this.#opened;
    const tell = (saveState: SaveState): void => {
      this.#update({ saveState });
      if (saveState.status === 'saved') this.#channel?.postMessage(this.#id);
    };
    this.#autoSave = new AutoSave((draft, revision) => store.save(draft, revision), stored.revision, tell);
    const before = this.#state.status === 'open' ? this.#state : { removals: [], upload: noUpload };
    this.#set({
      status: 'open',
      draft: stored.draft,
      readOnly,
      saveState: { status: 'saved', at: stored.savedAt },
      removals: before.removals,
      upload: before.upload,
    });
  }

  #update(part: Partial<OpenState>): void {
    if (this.#state.status === 'open') this.#set({ ...this.#state, ...part });
  }

  #set(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
