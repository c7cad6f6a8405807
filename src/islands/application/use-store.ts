// Opens the store once, after the first paint: nothing of the database stands between the reader and the first words.
import { useEffect, useState } from 'preact/hooks';
import type { DraftStore, Writers } from '#store/draft-store.ts';

export interface OpenedStore {
  readonly store: DraftStore;
  readonly writers: Writers;
  /** Asks the browser not to clear the site by itself; once, after something was saved. */
  readonly requestPersistence: () => Promise<boolean | null>;
  /** Whether it has promised that already, without asking anybody. */
  readonly isPersistent: () => Promise<boolean | null>;
}

/** null until the store is open, with whether another page of the site holds it up. */
export function useStore(): { readonly opened: OpenedStore | null; readonly isHeldUp: boolean } {
  const [opened, setOpened] = useState<OpenedStore | null>(null);
  const [isHeldUp, setHeldUp] = useState(false);
  useEffect(() => {
    void (async () => {
      const [{ openDraftStore }, { createWriters }, { requestPersistence, isPersistent }] = await Promise.all(
        [import('#store/open-draft-store.ts'), import('#store/writers.ts'), import('#store/persistence.ts')],
      );
      const store = await openDraftStore(undefined, () => setHeldUp(true));
      setOpened({ store, writers: createWriters(), requestPersistence, isPersistent });
      setHeldUp(false);
    })();
  }, []);
  return { opened, isHeldUp };
}
