// The views of one draft, with what they all share: saving, undoing, and who may write.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { askedOf } from '#domain/application/part.ts';
import type { LostDraft } from '#store/draft-store.ts';
import { nb } from '#text/index.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import { lazyView } from '../shared/lazy-view.tsx';
import type { CriterionViewProps } from './CriterionView.tsx';
import { DraftBar } from './DraftBar.tsx';
import { address, type Route } from './route.ts';
import type { SectionViewProps } from './SectionView.tsx';
import { LostDraftNotice } from './StoreNotices.tsx';
import { useDraft } from './sessions.ts';
import type { Site } from './site.ts';
import { UndoBar } from './UndoBar.tsx';
import type { OpenedStore } from './use-store.ts';
import type { EditorProps } from './view-props.ts';

const tasks = lazyView<EditorProps>(
  async () => (await import('./TaskListView.tsx')).TaskListView,
  nb.application.later,
);
const criteria = lazyView<CriterionViewProps>(
  async () => (await import('./CriterionView.tsx')).CriterionView,
  nb.application.later,
);
/** These come while the list of tasks and the criteria are read. */
const section = lazyView<SectionViewProps>(
  async () => (await import('./SectionView.tsx')).SectionView,
  nb.application.later,
);
const calculation = lazyView<EditorProps>(
  async () => (await import('./CalculationView.tsx')).CalculationView,
  nb.application.later,
);
const timetable = lazyView<EditorProps>(
  async () => (await import('./TimetableView.tsx')).TimetableView,
  nb.application.later,
);
const check = lazyView<EditorProps>(
  async () => (await import('./CheckView.tsx')).CheckView,
  nb.application.later,
);
const packing = lazyView<EditorProps>(
  async () => (await import('./PackageView.tsx')).PackageView,
  nb.application.later,
);

/** The first views of a draft. */
export function fetchTasksAhead(): void {
  tasks.fetchAhead();
  criteria.fetchAhead();
}

const sharing = lazyView<EditorProps>(
  async () => (await import('./SharePart.tsx')).SharePart,
  nb.application.later,
);
const returning = lazyView<EditorProps>(
  async () => (await import('./ReturnPart.tsx')).ReturnPart,
  nb.application.later,
);

type DraftRoute = Exclude<Route, { view: 'start' }>;

export interface DraftViewsProps {
  readonly site: Site;
  readonly opened: OpenedStore | null;
  readonly route: DraftRoute;
  readonly moved: boolean;
}

export function DraftViews({ site, opened, route, moved }: DraftViewsProps): JSX.Element {
  const words = nb.application;
  const open = useDraft(opened, route.draftId);
  if (open.status === 'missing') {
    const lost = opened?.store.lost.find(({ id }) => id === route.draftId);
    return <MissingDraft site={site} moved={moved} lost={lost} />;
  }
  if (open.status === 'loading' || !opened) return <p class="tool-opening">{words.opening}</p>;
  const asked = open.draft.part ? { ...site, criteria: askedOf(open.draft, site.criteria) } : site;
  const props: EditorProps = { site: asked, open, store: opened.store, route, moved };
  return (
    <>
      <DraftBar site={site} open={open} store={opened.store} route={route} />
      <UndoBar
        place={address(route)}
        removed={open.removals.map(({ what }) => what)}
        undo={open.undo}
        lastAt={open.removals.at(-1)?.at}
      />
      <CurrentView key={address(route)} {...props} />
    </>
  );
}

function CurrentView(props: EditorProps): JSX.Element {
  const { route, site } = props;
  useEffect(() => {
    fetchTasksAhead();
    section.fetchAhead();
    calculation.fetchAhead();
    check.fetchAhead();
    timetable.fetchAhead();
    packing.fetchAhead();
  }, []);
  switch (route.view) {
    case 'tasks':
      return <tasks.View {...props} />;
    case 'criterion': {
      const criterion = site.criteria.find(({ id }) => id === route.criterionId);
      return criterion ? <criteria.View {...props} criterion={criterion} /> : <tasks.View {...props} />;
    }
    case 'section':
      return <section.View {...props} section={route.section} />;
    case 'calculation':
      return <calculation.View {...props} />;
    case 'timetable':
      return <timetable.View {...props} />;
    case 'check':
      return <check.View {...props} />;
    case 'package':
      return props.open.draft.part ? <returning.View {...props} /> : <packing.View {...props} />;
    case 'share':
      return <sharing.View {...props} />;
  }
}

interface MissingDraftProps {
  readonly site: Site;
  readonly moved: boolean;
  readonly lost: LostDraft | undefined;
}

function MissingDraft({ site, moved, lost }: MissingDraftProps): JSX.Element {
  const { missingDraft, backToStart } = nb.application;
  return (
    <View
      heading={missingDraft.heading}
      title={`${missingDraft.heading} – ${site.siteName}`}
      focusHeading={moved}
    >
      {lost ? (
        <LostDraftNotice lost={lost} />
      ) : (
        <Notice heading={missingDraft.heading} tone="warning">
          <p>{missingDraft.text}</p>
        </Notice>
      )}
      <p>
        <a class="ds-link" href={address({ view: 'start' })}>
          {backToStart}
        </a>
      </p>
    </View>
  );
}
