// Opens the store once, after the first paint: nothing of the database stands between the reader and the first words.
import { useEffect, useState } from 'preact/hooks';
import type { DraftStore, Writers } from '#store/draft-store.ts';

export interface OpenedStore {
  readonly store: DraftStore;
  readonly writers: Writers;
  /** Asks the browser not to clear the site by itself; once, after something was saved. */
  readonly requestPersistence: () => Promise<boolean | null>;
}

/** null until the store is open. */
export function useStore(): OpenedStore | null {
  const [opened, setOpened] = useState<OpenedStore | null>(null);
  useEffect(() => {
    void (async () => {
      const [{ openDraftStore }, { createWriters }, { requestPersistence }] = await Promise.all([
        import('#store/open-draft-store.ts'),
        import('#store/writers.ts'),
        import('#store/persistence.ts'),
      ]);
      setOpened({ store: await openDraftStore(), writers: createWriters(), requestPersistence });
    })();
  }, []);
  return opened;
}
