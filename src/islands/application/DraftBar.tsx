// Above every view of a draft: the way back, whether all is saved, what can be undone, and who may write.
import type { ComponentProps, JSX } from 'preact';
import type { DraftStore } from '#store/draft-store.ts';
import { formatClock } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { SaveStatus } from '#ui/save-status.tsx';
import type { SaveState } from './auto-save.ts';
import { Frozen, Kept, LostFiles, OtherCriteria, Reader, SaveFailed, Writer } from './DraftNotices.tsx';
import { ExampleMark } from './ExampleMark.tsx';
import { address, type Route } from './route.ts';
import { MemoryNotice } from './StoreNotices.tsx';
import type { OpenDraft } from './sessions.ts';
import type { Site } from './site.ts';

interface DraftBarProps {
  readonly site: Site;
  readonly open: OpenDraft;
  readonly store: DraftStore;
  readonly route: Exclude<Route, { view: 'start' }>;
}

export function DraftBar({ site, open, store, route }: DraftBarProps): JSX.Element {
  const words = nb.application;
  const up: Route = route.view === 'tasks' ? { view: 'start' } : { view: 'tasks', draftId: route.draftId };
  return (
    <div class="draft-bar">
      <div class="draft-bar-line">
        <a class="ds-link" href={address(up)}>
          {route.view === 'tasks' ? words.backToStart : words.back}
        </a>
        <SaveStatus {...saveWords(open.saveState, store)} />
      </div>
      <ExampleMark draft={open.draft} />
      {open.saveState.status === 'failed' && !open.frozen && (
        <SaveFailed open={open} code={open.saveState.code} />
      )}
      <div role="status">
        {open.frozen && <Frozen open={open} store={store} />}
        {open.readOnly && !open.frozen && <Reader open={open} />}
        {open.hasTakenOver && !open.readOnly && <Writer place={address(route)} />}
        {open.missing.length > 0 && open.saveState.status !== 'failed' && (
          <LostFiles open={open} site={site} />
        )}
      </div>
      {route.view === 'tasks' && store.durability === 'memory' && <MemoryNotice store={store} />}
      {route.view === 'tasks' && <Kept open={open} />}
      <OtherCriteria open={open} site={site} />
    </div>
  );
}

function saveWords(state: SaveState, store: DraftStore): ComponentProps<typeof SaveStatus> {
  const words = nb.application;
  if (store.durability === 'memory') return { words: words.inMemory, state: 'off' };
  switch (state.status) {
    case 'saving':
      return { words: words.saving, state: 'saving' };
    case 'failed':
      return { words: words.saveFailed, state: 'failed' };
    case 'saved':
      return { words: words.savedAt(formatClock(state.at)), state: 'saved' };
  }
}
