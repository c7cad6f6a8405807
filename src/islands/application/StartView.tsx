// The first view: what the tool does, the drafts that are here, a package to open, and everything to erase.
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListedDraft } from '#store/draft-store.ts';
import { nb } from '#text/index.ts';
import { View } from '#ui/view.tsx';
import { lazyView } from '../shared/lazy-view.tsx';
import { Begin } from './Begin.tsx';
import { DraftList } from './DraftList.tsx';
import { EraseAll } from './EraseAll.tsx';
import type { MergeStepsProps } from './MergeSteps.tsx';
import { OpenPackage } from './OpenPackage.tsx';
import { LostNotice, MemoryNotice } from './StoreNotices.tsx';
import type { Site } from './site.ts';
import type { Intake } from './take-in-package.ts';
import type { OpenedStore } from './use-store.ts';

/** Comes when a file that is opened belongs to what is here. */
const asking = lazyView<MergeStepsProps>(
  async () => (await import('./MergeSteps.tsx')).MergeSteps,
  nb.application.later,
);

interface StartViewProps {
  readonly site: Site;
  readonly opened: OpenedStore | null;
  readonly moved: boolean;
}

export function StartView({ site, opened, moved }: StartViewProps): JSX.Element {
  const words = nb.application.start;
  const store = opened?.store ?? null;
  const { drafts, holdsAny, refresh, clear } = useDrafts(store);
  /** What only the reader can decide of the files that were opened; null when it was decided. */
  const [asked, setAsked] = useState<Intake | null>();

  async function end(): Promise<void> {
    setAsked(null);
    await refresh();
  }

  if (asked && store) return <asking.View site={site} store={store} intake={asked} end={end} />;
  return (
    <View
      heading={words.heading}
      kicker={site.call.shortTitle}
      title={`${words.heading} – ${site.siteName}`}
      focusHeading={moved || asked === null}
    >
      <p class="lead">{words.lead}</p>
      <p>{words.privacy}</p>
      {store?.durability === 'memory' ? <MemoryNotice store={store} /> : <p>{words.saved}</p>}
      <p>{words.limits}</p>
      {store && <LostNotice store={store} />}
      <Begin site={site} store={store} />
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
      <OpenPackage site={site} store={store} refresh={refresh} ask={setAsked} />
      {store && <EraseAll store={store} isNeeded={holdsAny} onErased={clear} />}
    </View>
  );
}

function useDrafts(store: OpenedStore['store'] | null): {
  drafts: readonly ListedDraft[] | null;
  /** Whether anything at all is kept here, or remembered as lost. */
  holdsAny: boolean;
  refresh: () => Promise<void>;
  /** Shows that nothing is left without asking the database, which would make it anew. */
  clear: () => void;
} {
  const [drafts, setDrafts] = useState<readonly ListedDraft[] | null>(null);
  const [holdsAny, setHoldsAny] = useState(false);
  const refresh = useCallback(async () => {
    if (!store) return;
    setDrafts(await store.list());
    const { drafts: kept, files } = await store.extent();
    setHoldsAny(kept + files + store.lost.length > 0);
  }, [store]);
  useEffect(() => void refresh(), [refresh]);
  const clear = (): void => {
    setDrafts([]);
    setHoldsAny(false);
  };
  return { drafts, holdsAny, refresh, clear };
}
