// Keeping this page's calculation on the device, from the moment the reader asks for it; and the others that are kept there.
import type { CalculationStore, Kept } from '#store/calculation-store.ts';
import type { Channel } from '#store/channel.ts';
import { type Discarded, isOf, type KeepingState, withSaved } from './keeping-state.ts';

/** The page whose calculation is kept. */
export interface KeptPage<Of> {
  /** As it is now; another object after every change. */
  calculation(): Of;
  /** Shows another in its place. */
  replace(calculation: Of): void;
}

export interface KeepingTools<Of extends Kept> {
  readonly store: CalculationStore<Of>;
  readonly channel: Channel;
}

/** `onWord` is called when another page has changed what is kept. Never rejects. */
export type OpenTools<Of extends Kept> = (onWord: (word: string) => void) => Promise<KeepingTools<Of>>;

const words = { changed: 'changed', erased: 'erased' } as const;

export class KeepingSession<Of extends Kept> {
  state: KeepingState<Of> = { kept: { status: 'memory' }, listed: [], discarded: [], erased: null };
  readonly #page: KeptPage<Of>;
  readonly #open: OpenTools<Of>;
  readonly #onChange: () => void;
  #tools: Promise<KeepingTools<Of>> | null = null;
  /** The calculation that is being kept; null for none. */
  #keptId: string | null = null;
  /** As the device has it. */
  #saved: Of | null = null;
  #saving: Promise<void> = Promise.resolve();

  constructor(page: KeptPage<Of>, open: OpenTools<Of>, onChange: () => void) {
    this.#page = page;
    this.#open = open;
    this.#onChange = onChange;
  }

  /** Looks what the device has. */
  start = (): Promise<void> => this.#refresh();

  end = (): void => {
    void this.#tools?.then(({ channel }) => channel.close());
    this.#tools = null;
  };

  /** Saves the calculation when it is the one that is kept, and is not as it was kept last. */
  changed = (calculation: Of): void => {
    if (this.#keptId === null) return;
    if (calculation.id !== this.#keptId) this.#letGo();
    else if (calculation !== this.#saved) void this.#save();
  };

  /**
   * The reader asks for it. `over`: in place of what another window has kept, or where it was deleted.
   * True when it is kept.
   */
  keep = async (over?: 'over'): Promise<boolean> => {
    this.#keptId = this.#page.calculation().id;
    await this.#save(over);
    await this.#refresh();
    return this.state.kept.status === 'saved';
  };

  /** Shows a kept calculation, and keeps it from now on. False when it is not there any more. */
  open = async (id: string): Promise<boolean> => {
    await this.#saving;
    const { store } = await this.#opened();
    const calculation = await store.load(id);
    if (calculation) this.#take(calculation);
    await this.#refresh();
    return calculation !== null;
  };

  /** Takes what another window has kept in place of what stands here. */
  takeStored = (): Promise<boolean> => this.open(this.#page.calculation().id);

  /** Shows a calculation that is not kept: a new one, or one from a file. */
  show = async (calculation: Of): Promise<void> => {
    await this.#saving;
    this.#letGo();
    this.#page.replace(calculation);
  };

  copy = async (calculation: Of): Promise<void> => {
    const { store, channel } = await this.#opened();
    const result = await store.keep(calculation);
    if (result.status === 'failed') this.#show({ kept: { status: 'failed', code: result.code } });
    channel.tell(words.changed);
    await this.#refresh();
  };

  discard = async ({ id, name }: Discarded): Promise<void> => {
    await this.#saving;
    const { store, channel } = await this.#opened();
    if (!(await store.discard(id))) return this.#refresh();
    if (id === this.#keptId) this.#letGo();
    this.#show({ discarded: [...this.state.discarded, { id, name }] });
    channel.tell(words.changed);
    await this.#refresh();
  };

  /** Brings back the one deleted last; if it stands on this page, it is kept again. */
  bringBack = async (): Promise<void> => {
    const last = this.state.discarded.at(-1);
    if (!last) return;
    const { store, channel } = await this.#opened();
    await store.restore(last.id);
    this.#show({ discarded: this.state.discarded.slice(0, -1) });
    channel.tell(words.changed);
    if (last.id === this.#page.calculation().id) await this.keep();
    else await this.#refresh();
  };

  /** Deletes everything on the device, and tells the other pages. What stands on this page stays there. */
  eraseAll = async (): Promise<void> => {
    await this.#saving;
    this.#letGo();
    const { store, channel } = await this.#opened();
    const erased = await store.eraseAll();
    channel.tell(words.erased);
    this.#show({ erased, discarded: [] });
    await this.#refresh();
  };

  #opened(): Promise<KeepingTools<Of>> {
    this.#tools ??= this.#open((word) => void this.#onWord(word));
    return this.#tools;
  }

  #take(calculation: Of): void {
    this.#keptId = calculation.id;
    this.#saved = calculation;
    this.#page.replace(calculation);
    const listed = this.state.listed?.find((each) => isOf(each, calculation.id));
    const at = listed?.status === 'readable' ? listed.savedAt : '';
    this.#show({ kept: { status: 'saved', at } });
  }

  #letGo(): void {
    this.#keptId = null;
    this.#saved = null;
    this.#show({ kept: { status: 'memory' } });
  }

  /** One save at a time; each takes the calculation as it is when its turn comes. */
  #save(over?: 'over'): Promise<void> {
    this.#saving = this.#saving.then(() => this.#saveNow(over));
    return this.#saving;
  }

  async #saveNow(over?: 'over'): Promise<void> {
    const calculation = this.#page.calculation();
    if (calculation.id !== this.#keptId || (calculation === this.#saved && !over)) return;
    if (this.state.kept.status !== 'failed') this.#show({ kept: { status: 'saving' } });
    const { store, channel } = await this.#opened();
    const result = await store.keep(calculation, over);
    // Everything may have been deleted meanwhile.
    if (calculation.id !== this.#keptId) return;
    if (result.status === 'failed') return this.#show({ kept: { status: 'failed', code: result.code } });
    this.#saved = calculation;
    channel.tell(words.changed);
    this.#show({
      kept: { status: 'saved', at: result.savedAt },
      listed: withSaved(this.state.listed, calculation, result.savedAt),
      erased: null,
    });
  }

  async #refresh(): Promise<void> {
    const { store } = await this.#opened();
    this.#show({ listed: await store.list() });
  }

  async #onWord(word: string): Promise<void> {
    if (word === words.erased) {
      const wasKept = this.#keptId !== null;
      this.#letGo();
      this.#show({ discarded: [], erased: wasKept ? 'elsewhere' : null });
    }
    await this.#refresh();
  }

  #show(state: Partial<KeepingState<Of>>): void {
    this.state = { ...this.state, ...state };
    this.#onChange();
  }
}
