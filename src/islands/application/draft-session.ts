// One open draft, for as long as the page is open: claimed for writing, changed, saved, undone, and given files.
// It outlives the views that show it, so that nothing is lost by going from one to another.
import type { Draft } from '#domain/application/draft.schema.ts';
import type { Exported, StoredDraft, StoreListener, WriterClaim } from '#store/draft-store.ts';
import { AutoSave, type SaveState } from './auto-save.ts';
import { copyDraft } from './copy-draft.ts';
import { DraftFiles } from './draft-files.ts';
import { ObservedSession } from './observed-session.ts';
import type { Change, Removal } from './session-state.ts';
import type { OpenedStore } from './use-store.ts';

/** How long the window that was writing gets to save its last words when it hears that another takes over. */
const lastWordsMilliseconds = 300;

export class DraftSession extends ObservedSession {
  readonly #opened: OpenedStore;
  readonly #id: string;
  #autoSave: AutoSave | null = null;
  #claim: WriterClaim | null = null;
  readonly #files: DraftFiles;
  #deafen: () => void = () => {};
  /** Windows that only read hear of every save. */
  readonly #channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('bpa-soknad');

  constructor(opened: OpenedStore, id: string) {
    super();
    this.#opened = opened;
    this.#id = id;
    this.#files = new DraftFiles({
      id,
      store: opened.store,
      state: () => this.state,
      change: (apply) => this.change(apply),
      update: (part) => this.update(part),
      flush: async () => {
        await this.flush();
        return !this.#autoSave?.hasUnsaved;
      },
    });
  }

  /** true while something typed is not kept where it survives. */
  get hasUnsaved(): boolean {
    const isKept = this.#opened.store.durability === 'device' && !this.#autoSave?.hasUnsaved;
    return this.state.status === 'open' && !isKept;
  }

  async start(): Promise<void> {
    const { writers, store } = this.#opened;
    this.#claim = await writers.claim(this.#id, this.#onLost);
    this.#adopt(await store.load(this.#id), this.#claim.role === 'reader');
    if (this.state.status === 'missing') return this.end();
    this.#deafen = store.listen(this.#heed);
    void this.#lookAround();
    this.#channel?.addEventListener('message', ({ data }) => {
      if (data === this.#id) void this.latest();
    });
  }

  /** Takes in the files it was given, saves what waits, and lets other windows write. */
  async end(): Promise<void> {
    await this.#files.settled;
    await this.#autoSave?.flush();
    if (this.#claim?.role === 'writer') this.#claim.release();
    this.#deafen();
    this.#channel?.close();
  }

  readonly flush = async (): Promise<void> => this.#autoSave?.flush();

  readonly change = (apply: Change): void => {
    if (this.state.status !== 'open' || this.state.readOnly) return;
    const draft = apply(this.state.draft);
    this.update({ draft });
    this.#autoSave?.later(draft);
  };

  /** As `change`, and remembered so that it can be undone until the page is left. */
  readonly remove = (apply: Change, removal: Removal): void => {
    if (this.state.status !== 'open' || this.state.readOnly) return;
    this.update({ removals: [...this.state.removals, removal] });
    this.change(apply);
  };

  readonly undo = (): void => {
    if (this.state.status !== 'open' || this.state.readOnly) return;
    const last = this.state.removals.at(-1);
    if (!last) return;
    this.update({ removals: this.state.removals.slice(0, -1) });
    this.change(last.undo);
  };

  /** The draft to make a file of, with the revision it is; saved first, if it can be. */
  readonly forExport = async (): Promise<{ draft: Draft; revision: number } | null> => {
    await this.flush();
    const draft = await this.latest();
    return draft && this.state.status === 'open' ? { draft, revision: this.state.revision } : null;
  };

  /** Remembers that the draft was saved as this file. */
  readonly exportedAs = async (exported: Exported): Promise<void> => {
    await this.#opened.store.markExported(this.#id, exported);
    this.update({ exported });
    this.#channel?.postMessage(this.#id);
  };

  /** Tries to save again after a failure that trying again can mend. */
  readonly retry = async (): Promise<void> => this.#autoSave?.retry();

  /** Makes this the window that writes. What this window could not save is kept, if nobody else has saved meanwhile. */
  readonly takeOver = async (): Promise<void> => {
    const { writers, store } = this.#opened;
    this.#claim = await writers.takeOver(this.#id, this.#onLost);
    await new Promise((resolve) => setTimeout(resolve, lastWordsMilliseconds));
    const stored = await store.load(this.#id);
    this.update({ hasTakenOver: true });
    if (stored === null) return this.#lose(false);
    if (!this.#autoSave?.hasUnsaved) return this.#adopt(stored, false);
    this.update({ readOnly: false });
    await this.#autoSave.retry();
  };

  /** After a conflict: what is shown here is given up for what is in the store. */
  readonly takeStored = async (): Promise<void> => {
    const readOnly = this.state.status === 'open' && this.state.readOnly;
    this.#adopt(await this.#opened.store.load(this.#id), readOnly);
  };

  /** After a conflict: what is shown here becomes a draft of its own, files included. Its id, or null if that failed. */
  readonly keepAsOwn = async (): Promise<string | null> => {
    if (this.state.status !== 'open') return null;
    const copied = await copyDraft(this.#opened.store, this.state.draft);
    if (copied.status === 'failed') {
      this.update({ saveState: { status: 'failed', code: copied.code } });
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
    const { state } = this;
    if (state.status === 'open' && state.readOnly && !state.frozen && !this.#autoSave?.hasUnsaved)
      this.#adopt(await this.#opened.store.load(this.#id), true);
    return this.state.status === 'open' ? this.state.draft : null;
  };

  readonly attach = (criterionId: string, files: readonly File[]): Promise<void> =>
    this.#files.attach(criterionId, files);

  readonly makeRoomFor = (criterionId: string, files: readonly File[]): Promise<void> =>
    this.#files.makeRoomFor(criterionId, files);

  /** What the reader should know of where the draft is kept; nothing waits for it. */
  async #lookAround(): Promise<void> {
    const persistent = await this.#opened.isPersistent();
    if (persistent) this.update({ persistent });
    await this.#files.lookForMissing();
  }

  readonly #heed: StoreListener = async (event) => {
    if (event === 'outdated') {
      this.update({ readOnly: true, frozen: true });
      return this.flush();
    }
    const stored = await this.#opened.store.load(this.#id).catch(() => null);
    if (stored === null && this.state.status === 'open') this.#lose(this.state.readOnly);
    await this.#files.lookForMissing();
  };

  /** What is shown here is all there is: it stays, and is written anew when the reader asks for it. */
  #lose(readOnly: boolean): void {
    if (this.state.status !== 'open') return;
    this.update({ readOnly });
    this.#autoSave?.lose(this.state.draft);
  }

  readonly #onLost = (): void => {
    void this.flush();
    this.update({ readOnly: true, hasTakenOver: false });
  };

  #adopt(stored: StoredDraft | null, readOnly: boolean): void {
    if (stored === null) {
      this.showNothing();
      return;
    }
    const { store } = this.#opened;
    this.#autoSave = new AutoSave(
      (draft, revision) => store.save(draft, revision),
      stored.revision,
      this.#tell,
    );
    this.show(stored, { readOnly: readOnly || store.isReadOnly, frozen: store.isReadOnly });
  }

  readonly #tell = (saveState: SaveState): void => {
    this.update({ saveState });
    if (saveState.status !== 'saved') return;
    this.update({ revision: saveState.revision });
    this.#channel?.postMessage(this.#id);
    void this.#askToPersist();
  };

  /** Only after something was saved: some browsers ask the reader, who must see what it is about. */
  async #askToPersist(): Promise<void> {
    if (this.#opened.store.durability === 'memory') return;
    this.update({ persistent: await this.#opened.requestPersistence() });
  }
}
