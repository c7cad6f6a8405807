// The drafts that are open on this page, each once. They live in the page's memory, and end with it.
import { useEffect, useState } from 'preact/hooks';
import { DraftSession } from './draft-session.ts';
import type { OpenState } from './session-state.ts';
import type { OpenedStore } from './use-store.ts';

/** An open draft, and what can be done with it. */
export type OpenDraft = OpenState &
  Pick<
    DraftSession,
    | 'change'
    | 'remove'
    | 'undo'
    | 'retry'
    | 'takeOver'
    | 'takeStored'
    | 'keepAsOwn'
    | 'latest'
    | 'attach'
    | 'makeRoomFor'
    | 'forExport'
    | 'exportedAs'
  >;

const sessions = new Map<string, DraftSession>();

/** The draft's session, opened if it was not. */
export function useDraft(
  opened: OpenedStore | null,
  draftId: string,
): { status: 'loading' } | { status: 'missing' } | OpenDraft {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!opened) return undefined;
    const show = (): void => redraw((count) => count + 1);
    // One that was missing may have come back since the reader was here last.
    if (sessions.get(draftId)?.state.status === 'missing') void endSessions(draftId);
    const session = sessionOf(opened, draftId);
    // It may have opened between the first drawing and now.
    show();
    return session.subscribe(show);
  }, [opened, draftId]);
  const session = opened && sessionOf(opened, draftId);
  if (session?.state.status !== 'open') return session?.state ?? { status: 'loading' };
  const { change, remove, undo, retry, takeOver, takeStored, keepAsOwn, latest, attach } = session;
  const { makeRoomFor, forExport, exportedAs } = session;
  return {
    ...session.state,
    change,
    remove,
    undo,
    retry,
    takeOver,
    takeStored,
    keepAsOwn,
    latest,
    attach,
    makeRoomFor,
    forExport,
    exportedAs,
  };
}

/** true for a draft that this page still holds, whatever became of what was stored. */
export function isOpenHere(draftId: string): boolean {
  return sessions.get(draftId)?.state.status === 'open';
}

function sessionOf(opened: OpenedStore, draftId: string): DraftSession {
  const known = sessions.get(draftId);
  if (known) return known;
  if (sessions.size === 0) guardThePage();
  const session = new DraftSession(opened, draftId);
  sessions.set(draftId, session);
  void session.start();
  return session;
}

/** Saves and closes one draft, or all: before it is removed, or everything is erased. */
export async function endSessions(draftId?: string): Promise<void> {
  const ending = [...sessions].filter(([id]) => draftId === undefined || id === draftId);
  for (const [id] of ending) sessions.delete(id);
  await Promise.all(ending.map(([, session]) => session.end()));
}

let isGuarded = false;

/** What waits is saved when the page is hidden; and nobody closes it on something that is kept nowhere else. */
function guardThePage(): void {
  if (isGuarded) return;
  isGuarded = true;
  const all = (): readonly DraftSession[] => [...sessions.values()];
  const flush = (): void => {
    for (const session of all()) void session.flush();
  };
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  addEventListener('beforeunload', (event) => {
    if (all().some(({ hasUnsaved }) => hasUnsaved)) event.preventDefault();
  });
}
