// The first view: what the tool does, the drafts that are here, a package to open, and everything to erase.
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { newDraft } from '#domain/application/draft.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';
import type { ListedDraft } from '#store/draft-store.ts';
import { nb } from '#text/index.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import { DraftList } from './DraftList.tsx';
import { EraseAll } from './EraseAll.tsx';
import { OpenPackage } from './OpenPackage.tsx';
import { address } from './route.ts';
import { LostNotice, MemoryNotice } from './StoreNotices.tsx';
import type { Site } from './site.ts';
import type { OpenedStore } from './use-store.ts';

interface StartViewProps {
  readonly site: Site;
  readonly opened: OpenedStore | null;
  readonly moved: boolean;
}

export function StartView({ site, opened, moved }: StartViewProps): JSX.Element {
  const words = nb.application.start;
  const store = opened?.store ?? null;
  const { drafts, refresh, clear } = useDrafts(store);
  const [refused, setRefused] = useState<SaveFailure | null>(null);

  async function begin(): Promise<void> {
    if (!store) return;
    const draft = newDraft(crypto.randomUUID(), site.call);
    const saved = await store.save(draft, 0);
    if (saved.status === 'failed') return setRefused(saved.code);
    location.hash = address({ view: 'tasks', draftId: draft.id });
  }

  return (
    <View
      heading={words.heading}
      kicker={site.call.shortTitle}
      title={`${words.heading} – ${site.siteName}`}
      focusHeading={moved}
    >
      <p class="lead">{words.lead}</p>
      <p>{words.privacy}</p>
      {store?.durability === 'memory' ? <MemoryNotice store={store} /> : <p>{words.saved}</p>}
      <p>{words.limits}</p>
      {store && <LostNotice store={store} />}
      <div class="actions">
        <button class="ds-button" type="button" disabled={!store} onClick={() => void begin()}>
          {words.begin}
        </button>
      </div>
      {refused && (
        <Notice heading={nb.application.saveFailed} tone="danger" live="alert">
          <p>{nb.problems.save[refused]}</p>
        </Notice>
      )}
      <section class="stack" aria-labelledby="utkast-overskrift">
        <h2 class="ds-heading" id="utkast-overskrift">
          {words.drafts}
        </h2>
        {store && drafts ? (
          <DraftList site={site} store={store} drafts={drafts} refresh={refresh} />
        ) : (
          <p>{nb.application.opening}</p>
        )}
      </section>
      <OpenPackage site={site} store={store} refresh={refresh} />
      {store && <EraseAll store={store} onErased={clear} />}
    </View>
  );
}

function useDrafts(store: OpenedStore['store'] | null): {
  drafts: readonly ListedDraft[] | null;
  refresh: () => Promise<void>;
  /** Shows that nothing is left without asking the database, which would make it anew. */
  clear: () => void;
} {
  const [drafts, setDrafts] = useState<readonly ListedDraft[] | null>(null);
  const refresh = useCallback(async () => {
    if (store) setDrafts(await store.list());
  }, [store]);
  useEffect(() => void refresh(), [refresh]);
  return { drafts, refresh, clear: () => setDrafts([]) };
}
