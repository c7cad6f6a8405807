// Keeping this page's answers on the device, from the moment the reader asks for it until everything is deleted.
import type { CheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { RememberFailure } from '#domain/eligibility/keeping.ts';
import type { ForgottenChannel } from '#store/forgotten.ts';
import type { ForgetResult, Loaded, RememberedStore } from '#store/remembered-check.ts';
import type { KeptStatus } from '../../shared/kept-status.ts';

/** The page whose answers are kept. */
export interface KeptPage {
  /** The answers as they are now; another object after every change. */
  draft(): CheckDraft;
  /** Shows other answers in place of these. */
  replace(draft: CheckDraft): void;
  /** A new, empty draft, the first view, and a history that tells nothing. */
  reset(): void;
}

/** What the browser gives. */
export interface KeepingTools {
  readonly store: RememberedStore;
  readonly channel: ForgottenChannel;
}

/** `onForgotten` is called when another page has deleted everything. Never rejects. */
export type OpenTools = (onForgotten: () => void) => Promise<KeepingTools>;

export interface KeepingState {
  readonly kept: KeptStatus<RememberFailure>;
  /** What the reader is told of the device, until it is read or no longer so. */
  readonly told:
    | { readonly about: 'nothing' }
    /** Answers from an earlier visit are in use now. */
    | { readonly about: 'found' }
    /** Answers from a file are in use now. */
    | { readonly about: 'opened' }
    /** Answers from an earlier visit were too old, and are deleted. */
    | { readonly about: 'expired' }
    | { readonly about: 'unreadable'; readonly isNewer: boolean; readonly raw: string }
    /** Everything was deleted: here, or in another window. */
    | { readonly about: 'forgotten'; readonly result: ForgetResult }
    | { readonly about: 'forgottenElsewhere' };
}

const nothing = { about: 'nothing' } as const;

export class KeepingSession {
  state: KeepingState = { kept: { status: 'memory' }, told: nothing };
  readonly #page: KeptPage;
  readonly #open: OpenTools;
  readonly #onChange: () => void;
  #tools: Promise<KeepingTools> | null = null;
  #isKeeping = false;
  /** The answers that the device has; null for none of this page's. */
  #saved: CheckDraft | null = null;
  #saving: Promise<void> = Promise.resolve();

  constructor(page: KeptPage, open: OpenTools, onChange: () => void) {
    this.#page = page;
    this.#open = open;
    this.#onChange = onChange;
  }

  /** Looks what the device remembers. Answers that were begun in the meantime are not replaced: the reader chooses. */
  start = async (): Promise<void> => {
    const before = this.#page.draft();
    const { store } = await this.#opened();
    const loaded = await store.load();
    if (loaded.status === 'remembered' && this.#page.draft() !== before)
      this.#show({ kept: { status: 'failed', code: 'changedElsewhere' } });
    else this.#take(loaded);
    if (store.hasExpired && loaded.status === 'nothing') this.#show({ told: { about: 'expired' } });
  };

  end = (): void => {
    void this.#tools?.then(({ channel }) => channel.close());
    this.#tools = null;
  };

  /** Saves the answers when they are being kept, and are not those that were kept last. */
  changed = (draft: CheckDraft): void => {
    if (this.#isKeeping && draft !== this.#saved) void this.#save();
  };

  /** The reader asks for it. `over`: in place of what another window has remembered. */
  remember = async (over?: 'over'): Promise<void> => {
    this.#isKeeping = true;
    await this.#save(over);
  };

  /** Shows answers from a file in place of these. */
  replace = (draft: CheckDraft): void => {
    this.#page.replace(draft);
    this.#show({ told: { about: 'opened' } });
  };

  /** Takes what another window has remembered in place of what stands here. */
  takeStored = async (): Promise<void> => {
    const { store } = await this.#opened();
    this.#take(await store.load());
  };

  /** Deletes what the device has, and goes on with the answers in this page alone. */
  stop = async (): Promise<void> => {
    this.#isKeeping = false;
    this.#saved = null;
    await this.#saving;
    const { store } = await this.#opened();
    const result = await store.forget();
    const kept: KeepingState['kept'] =
      result === 'failed' ? { status: 'failed', code: 'refused' } : { status: 'memory' };
    this.#show({ kept, told: nothing });
  };

  /** Deletes the answers on the device, in this page and in every other page that is open. */
  forget = async (): Promise<ForgetResult> => {
    this.#isKeeping = false;
    this.#saved = null;
    this.#page.reset();
    const { store, channel } = await this.#opened();
    const result = await store.forget();
    channel.tell();
    this.#show({ kept: { status: 'memory' }, told: { about: 'forgotten', result } });
    return result;
  };

  dismiss = (): void => this.#show({ told: nothing });

  #opened(): Promise<KeepingTools> {
    this.#tools ??= this.#open(() => void this.#onForgotten());
    return this.#tools;
  }

  #take(loaded: Loaded): void {
    const isThere = loaded.status === 'remembered';
    this.#isKeeping = isThere;
    this.#saved = isThere ? loaded.draft : null;
    if (isThere) this.#page.replace(loaded.draft);
    this.#show({
      kept: isThere ? { status: 'saved', at: loaded.savedAt } : { status: 'memory' },
      told: tidings(loaded),
    });
  }

  /** One save at a time; each takes the answers as they are when its turn comes. */
  #save(over?: 'over'): Promise<void> {
    this.#saving = this.#saving.then(() => this.#saveNow(over));
    return this.#saving;
  }

  async #saveNow(over?: 'over'): Promise<void> {
    const draft = this.#page.draft();
    if (!this.#isKeeping || (draft === this.#saved && !over)) return;
    if (this.state.kept.status !== 'failed') this.#show({ kept: { status: 'saving' } });
    const { store } = await this.#opened();
    const result = await store.remember(draft, over);
    // Everything may have been deleted meanwhile.
    if (!this.#isKeeping) return;
    if (result.status === 'failed') return this.#show({ kept: { status: 'failed', code: result.code } });
    this.#saved = draft;
    this.#show({ kept: { status: 'saved', at: result.savedAt } });
  }

  async #onForgotten(): Promise<void> {
    this.#isKeeping = false;
    this.#saved = null;
    this.#page.reset();
    // What this page knows of the device is no longer so.
    const { store } = await this.#opened();
    await store.load();
    this.#show({ kept: { status: 'memory' }, told: { about: 'forgottenElsewhere' } });
  }

  #show(state: Partial<KeepingState>): void {
    this.state = { ...this.state, ...state };
    this.#onChange();
  }
}

function tidings(loaded: Loaded): KeepingState['told'] {
  switch (loaded.status) {
    case 'remembered':
      return { about: 'found' };
    case 'unreadable':
      return { about: 'unreadable', isNewer: loaded.isNewer, raw: loaded.raw };
    case 'nothing':
    case 'refused':
      return nothing;
  }
}
