// Saves a draft as it is typed: soon, one at a time, the latest last. What could not be saved is kept and can be tried again.
import type { Draft } from '#domain/application/draft.schema.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';
import type { SaveResult } from '#store/draft-store.ts';

export type SaveState =
  | { readonly status: 'saved'; readonly at: string; readonly revision: number }
  | { readonly status: 'saving' }
  | { readonly status: 'failed'; readonly code: SaveFailure };

type Save = (draft: Draft, knownRevision: number) => Promise<SaveResult>;

/** How long the first unsaved change waits for company. */
const patienceMilliseconds = 60;

export class AutoSave {
  readonly #save: Save;
  readonly #tell: (state: SaveState) => void;
  #revision: number;
  #waiting: Draft | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  /** The draft was erased or changed elsewhere: only the reader can decide what to do. */
  #halted = false;

  constructor(save: Save, revision: number, tell: (state: SaveState) => void) {
    this.#save = save;
    this.#revision = revision;
    this.#tell = tell;
  }

  /** true while a change is waiting to be saved, or being saved. */
  get hasUnsaved(): boolean {
    return this.#waiting !== null || this.#running !== null;
  }

  /** Will save this draft, unless a later one comes first. */
  later(draft: Draft): void {
    this.#waiting = draft;
    if (this.#halted) return;
    this.#tell({ status: 'saving' });
    this.#timer ??= setTimeout(() => void this.flush(), patienceMilliseconds);
  }

  /** The store has lost the draft. This is what will be written anew, once the reader asks for it. */
  lose(draft: Draft): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = draft;
    this.#halted = true;
    this.#revision = 0;
    this.#tell({ status: 'failed', code: 'storeGone' });
  }

  /** Because the reader asked for it. A draft that is gone from the store is written anew; a conflict stays one. */
  retry(): Promise<void> {
    this.#halted = false;
    return this.flush();
  }

  /** Saves what waits now. Resolves when nothing waits any more, or saving failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#halted) return Promise.resolve();
    this.#running ??= this.#drain().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#waiting) {
      const draft: Draft = this.#waiting;
      this.#waiting = null;
      const result = await this.#save(draft, this.#revision);
      if (result.status === 'failed') {
        this.#waiting ??= draft;
        this.#halted = result.code === 'storeGone' || result.code === 'conflict';
        if (result.code === 'storeGone') this.#revision = 0;
        this.#tell({ status: 'failed', code: result.code });
        return;
      }
      this.#revision = result.revision;
      if (this.#waiting === null)
        this.#tell({ status: 'saved', at: result.savedAt, revision: result.revision });
    }
  }
}
