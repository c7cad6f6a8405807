// Above every view of a draft: the way back, whether all is saved, what can be undone, and who may write.
import type { ComponentProps, JSX } from 'preact';
import type { DraftStore } from '#store/draft-store.ts';
import { formatClock } from '#text/format.ts';
import { nb } from '#text/index.ts';
import { Notice } from '#ui/notice.tsx';
import { SaveStatus } from '#ui/save-status.tsx';
import type { SaveState } from './auto-save.ts';
import { address, type Route } from './route.ts';
import type { OpenDraft } from './use-draft.ts';

interface DraftBarProps {
  readonly open: OpenDraft;
  readonly store: DraftStore;
  readonly route: Exclude<Route, { view: 'start' }>;
}

export function DraftBar({ open, store, route }: DraftBarProps): JSX.Element {
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
      {open.saveState?.status === 'failed' && (
        <Notice heading={words.saveFailed} tone="danger" live="alert">
          <p>{nb.problems.save[open.saveState.code]}</p>
          <button class="ds-button" data-variant="secondary" type="button" onClick={() => void open.retry()}>
            {words.retry}
          </button>
        </Notice>
      )}
      {open.readOnly && (
        <Notice heading={words.reader.heading} tone="warning" live="status">
          <p>{words.reader.text}</p>
          <button class="ds-button" type="button" onClick={() => void open.takeOver()}>
            {words.reader.takeOver}
          </button>
        </Notice>
      )}
      {open.lastRemoval && (
        <div class="undo" role="status">
          <p>
            {words.removed(open.lastRemoval.what)} {words.untilYouLeave}
          </p>
          <button class="ds-button" data-variant="secondary" type="button" onClick={open.undo}>
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}

function saveWords(state: SaveState | null, store: DraftStore): ComponentProps<typeof SaveStatus> {
  const words = nb.application;
  if (store.durability === 'memory') return { words: words.inMemory, state: 'off' };
  switch (state?.status) {
    case undefined:
      return { words: words.notSavedYet, state: 'off' };
    case 'saving':
      return { words: words.saving, state: 'saving' };
    case 'failed':
      return { words: words.saveFailed, state: 'failed' };
    case 'saved':
      return { words: words.savedAt(formatClock(state.at)), state: 'saved' };
  }
}
