// The hours account as a whole: the account in memory, the view the reader has come to, and what stands around every view.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dayInNorway } from '#text/format.ts';
import { hours as words } from '#text/nb/hours.ts';
import { FaultBoundary, FaultNotice } from '#ui/fault-boundary.tsx';
import { useLateFault } from '../shared/use-late-fault.ts';
import { Drafts } from './drafts.ts';
import { ExampleNotice } from './ExampleNotice.tsx';
import { KeepingBar } from './keeping/KeepingBar.tsx';
import { useKeeping } from './keeping/use-keeping.ts';
import type { HoursSite } from './site.ts';
import { UndoBar } from './UndoBar.tsx';
import { useAccount } from './use-account.ts';
import { usePlace } from './use-place.ts';
import { ViewMenu } from './ViewMenu.tsx';
import type { HoursViewProps } from './view-props.ts';
import { laterViews } from './views.ts';
import { WeekView } from './week/WeekView.tsx';

export default function Timeregnskap(site: HoursSite): JSX.Element {
  return (
    <FaultBoundary words={words.fault}>
      <Views site={site} />
    </FaultBoundary>
  );
}

function Views({ site }: { readonly site: HoursSite }): JSX.Element {
  const { place, moved, go } = usePlace();
  const today = useToday();
  const [chosen, showDay] = useState<string | null>(null);
  const { own, take, empty, done, undone, undo, ...shown } = useAccount(today);
  const [drafts] = useState(() => new Drafts());
  const keeping = useKeeping({
    account: own,
    replace: take,
    reset: () => {
      drafts.clear();
      empty(words.erased);
    },
  });
  const failed = useLateFault();
  const props: HoursViewProps = {
    ...shown,
    ...{ site, today, day: chosen ?? today, showDay, go, moved, keeping, drafts },
  };
  const View = place === 'week' ? WeekView : laterViews[place].View;
  return (
    <div class="tool hours-tool">
      <KeepingBar {...props} />
      {failed && <FaultNotice words={words.fault} />}
      {shown.isExample && <ExampleNotice {...props} />}
      <ViewMenu place={place} go={go} />
      <UndoBar {...{ done, undone, undo, place }} />
      <FaultBoundary key={place} words={words.fault}>
        <View {...props} />
      </FaultBoundary>
    </div>
  );
}

/** YYYY-MM-DD in Norway. Empty until the page has been drawn once. */
function useToday(): string {
  const [today, setToday] = useState('');
  useEffect(() => setToday(dayInNorway(Date.now())), []);
  return today;
}
