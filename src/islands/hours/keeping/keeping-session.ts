// Keeping this page's account on the device, from the moment the reader asks for it until everything is deleted.
import type { Account } from '#domain/hours/account.schema.ts';
import type { KeepFailure } from '#domain/shared/keeping.ts';
import type { AccountStore, ErasedAccount, LoadedAccount } from '#store/account-store.ts';
import type { Channel } from '#store/channel.ts';
import type { KeptStatus } from '../../shared/kept-status.ts';

/** The page whose account is kept. */
export interface KeptPage {
  /** As it is now; another object after every change. */
  account(): Account;
  /** Shows another in its place. */
  replace(account: Account): void;
  /** Empties the page. */
  reset(): void;
}

export interface KeepingTools {
  readonly store: AccountStore;
  readonly channel: Channel;
}

/** `onWord` is called when another page has changed what is kept. Never rejects. */
export type OpenTools = (onWord: (word: string) => void) => Promise<KeepingTools>;

export interface KeepingState {
  readonly kept: KeptStatus<KeepFailure>;
  /** What the reader is told of the device, until it is read or no longer so. */
  readonly told:
    | { readonly about: 'nothing' | 'changedElsewhere' | 'erasedElsewhere' }
    | { readonly about: 'unreadable'; readonly isNewer: boolean; readonly raw: string }
    /** Everything was deleted here. */
    | { readonly about: 'erased'; readonly result: ErasedAccount };
}

const words = { changed: 'changed', erased: 'erased' } as const;
const nothing = { about: 'nothing' } as const;

export class KeepingSession {
  state: KeepingState = { kept: { status: 'memory' }, told: nothing };
  readonly #page: KeptPage;
  readonly #open: OpenTools;
  readonly #onChange: () => void;
  #tools: Promise<KeepingTools> | null = null;
  #isKeeping = false;
  /** The account that the device has; null for none of this page's. */
  #saved: Account | null = null;
  #saving: Promise<void> = Promise.resolve();

  constructor(page: KeptPage, open: OpenTools, onChange: () => void) {
    this.#page = page;
    this.#open = open;
    this.#onChange = onChange;
  }

  /** Looks what the device keeps. What was written in the meantime is not replaced: the reader chooses. */
  start = async (): Promise<void> => {
    const before = this.#page.account();
    const { store } = await this.#opened();
    const loaded = await store.load();
    if (loaded.status === 'kept' && this.#page.account() !== before)
      this.#show({ kept: { status: 'failed', code: 'changedElsewhere' } });
    else this.#take(loaded);
  };

  end = (): void => {
    void this.#tools?.then(({ channel }) => channel.close());
    this.#tools = null;
  };

  /** Saves the account when it is kept, and is not as it was kept last. */
  changed = (account: Account): void => {
    if (this.#isKeeping && account !== this.#saved) void this.#save();
  };

  /** The reader asks for it. `over`: in place of what another window has kept. */
  keep = async (over?: 'over'): Promise<void> => {
    this.#isKeeping = true;
    await this.#save(over);
  };

  /** Takes what another window has kept in place of what stands here. */
  takeStored = async (): Promise<void> => {
    const { store } = await this.#opened();
    this.#take(await store.load());
  };

  /** Deletes what the device has, and goes on with the account in this page alone. */
  stop = async (): Promise<void> => {
    this.#letGo();
    await this.#saving;
    const { store, channel } = await this.#opened();
    const result = await store.erase();
    channel.tell(words.erased);
    this.#show({
      kept: result === 'failed' ? { status: 'failed', code: 'refused' } : { status: 'memory' },
      told: nothing,
    });
  };

  /** Deletes the account on the device, in this page and in every other page that keeps it. */
  eraseAll = async (): Promise<void> => {
    this.#letGo();
    await this.#saving;
    this.#page.reset();
    const { store, channel } = await this.#opened();
    const result = await store.erase();
    channel.tell(words.erased);
    this.#show({ kept: { status: 'memory' }, told: { about: 'erased', result } });
  };

  dismiss = (): void => this.#show({ told: nothing });

  #opened(): Promise<KeepingTools> {
    this.#tools ??= this.#open((word) => void this.#onWord(word));
    return this.#tools;
  }

  #letGo(): void {
    this.#isKeeping = false;
    this.#saved = null;
  }

  #take(loaded: LoadedAccount): void {
    const isThere = loaded.status === 'kept';
    this.#isKeeping = isThere;
    this.#saved = isThere ? loaded.account : null;
    if (isThere) this.#page.replace(loaded.account);
    this.#show({
      kept: isThere ? { status: 'saved', at: loaded.savedAt } : { status: 'memory' },
      told:
        loaded.status === 'unreadable'
          ? { about: 'unreadable', isNewer: loaded.isNewer, raw: loaded.raw }
          : nothing,
    });
  }

  /** One save at a time; each takes the account as it is when its turn comes, so that many changes become few saves. */
  #save(over?: 'over'): Promise<void> {
    this.#saving = this.#saving.then(() => this.#saveNow(over));
    return this.#saving;
  }

  async #saveNow(over?: 'over'): Promise<void> {
    const account = this.#page.account();
    if (!this.#isKeeping || (account === this.#saved && !over)) return;
    if (this.state.kept.status !== 'failed') this.#show({ kept: { status: 'saving' } });
    const { store, channel } = await this.#opened();
    const result = await store.keep(account, over);
    // Everything may have been deleted meanwhile.
    if (!this.#isKeeping) return;
    if (result.status === 'failed') return this.#show({ kept: { status: 'failed', code: result.code } });
    this.#saved = account;
    channel.tell(words.changed);
    this.#show({ kept: { status: 'saved', at: result.savedAt } });
  }

  async #onWord(word: string): Promise<void> {
    if (!this.#isKeeping) return;
    if (word === words.erased) {
      this.#letGo();
      this.#page.reset();
      this.#show({ kept: { status: 'memory' }, told: { about: 'erasedElsewhere' } });
      // What this page knows of the device is no longer so.
      const { store } = await this.#opened();
      await store.load();
    }
    // What is unsaved here is not replaced: the next save is refused, and the reader chooses.
    if (word === words.changed && this.#page.account() === this.#saved) {
      await this.takeStored();
      this.#show({ told: { about: 'changedElsewhere' } });
    }
  }

  #show(state: Partial<KeepingState>): void {
    this.state = { ...this.state, ...state };
    this.#onChange();
  }
}
