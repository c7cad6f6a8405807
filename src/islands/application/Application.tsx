// The tool as a whole: opens the store after the first paint, and shows the view that the address names.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { nb } from '#text/index.ts';
import { FaultBoundary, FaultNotice } from '#ui/fault-boundary.tsx';
import { lazyView } from '../shared/lazy-view.tsx';
import { useLateFault } from '../shared/use-late-fault.ts';
import type { DraftViewsProps } from './DraftViews.tsx';
import { type Route, readRoute } from './route.ts';
import { StartView } from './StartView.tsx';
import { HeldUpNotice } from './StoreNotices.tsx';
import type { Site } from './site.ts';
import { useStore } from './use-store.ts';

/** The views of a draft come while the drafts are looked over. */
const drafts = lazyView<DraftViewsProps>(async () => {
  const { DraftViews, fetchTasksAhead } = await import('./DraftViews.tsx');
  fetchTasksAhead();
  return DraftViews;
}, nb.application.later);

export default function Application(site: Site): JSX.Element {
  return (
    <FaultBoundary words={nb.application.fault}>
      <Tool {...site} />
    </FaultBoundary>
  );
}

function Tool(site: Site): JSX.Element {
  const { opened, isHeldUp } = useStore();
  const { route, moved } = useRoute();
  const failed = useLateFault();
  useEffect(drafts.fetchAhead, []);
  return (
    <div class="tool">
      {failed && <FaultNotice words={nb.application.fault} />}
      <div role="status">{isHeldUp && <HeldUpNotice />}</div>
      {route.view === 'start' ? (
        <StartView site={site} opened={opened} moved={moved} />
      ) : (
        <drafts.View site={site} opened={opened} route={route} moved={moved} />
      )}
    </div>
  );
}

/** `moved` is false until the reader has gone from one view to another: then the heading takes the focus. */
function useRoute(): { route: Route; moved: boolean } {
  const [state, setState] = useState<{ route: Route; moved: boolean }>({
    route: { view: 'start' },
    moved: false,
  });
  useEffect(() => {
    const read = (moved: boolean): void => setState({ route: readRoute(location.hash), moved });
    const follow = (): void => read(true);
    read(false);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return state;
}
