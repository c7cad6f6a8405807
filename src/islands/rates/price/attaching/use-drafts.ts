// The drafts of applications on this device, fetched when somebody wants to attach something to one.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Draft } from '#domain/application/draft.schema.ts';
import type { AttachTools } from './attach-to-draft.ts';

export interface DraftsHere {
  readonly tools: AttachTools;
  /** Last saved first. */
  readonly drafts: readonly Draft[];
}

/** null until they are there; `refresh` looks anew. */
export function useDrafts(): { readonly here: DraftsHere | null; readonly refresh: () => Promise<void> } {
  const [here, setHere] = useState<DraftsHere | null>(null);
  const refresh = useCallback(async () => {
    const tools = here?.tools ?? (await openTools());
    const listed = await tools.store.list();
    setHere({
      tools,
      drafts: listed.flatMap((each) => (each.status === 'readable' ? [each.draft] : [])),
    });
  }, [here?.tools]);
  useEffect(() => void refresh(), [refresh]);
  return { here, refresh };
}

async function openTools(): Promise<AttachTools> {
  const [{ openDraftStore }, { createWriters }, { openChannel }] = await Promise.all([
    import('#store/open-draft-store.ts'),
    import('#store/writers.ts'),
    import('#store/channel.ts'),
  ]);
  const { tell } = openChannel('bpa-soknad', () => {});
  return { store: await openDraftStore(), writers: createWriters(), tell };
}
