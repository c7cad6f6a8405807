// A memory outside the database of what was saved: without it a database that the browser dropped looks like a first visit.
// Holds ids, revisions and times; no name, no answer. One key a draft, so that two pages never overwrite each other.
import type { DraftId } from '#domain/application/draft.schema.ts';
import type { LostDraft } from './draft-store.ts';
import type { DraftRow } from './rows.ts';

const prefix = 'bpa-soknad:';

interface Remembered extends Pick<DraftRow, 'id' | 'revision' | 'savedAt'> {
  /** ISO instant, UTC. */
  readonly exportedAt?: string | undefined;
}

/** Nothing here throws: a browser that refuses these few bytes may still keep the drafts. */
export interface Sentinel {
  remembered(): readonly Remembered[];
  /** What is known of a file it was saved as stays known until there is a newer one. */
  remember(row: Remembered): void;
  forget(id: DraftId): void;
  forgetAll(): void;
}

/** `storage` is called anew each time, as naming `localStorage` can itself throw. */
export function sentinel(storage: () => Storage = () => localStorage): Sentinel {
  const forget = (id: DraftId): void => quietly(undefined, () => storage().removeItem(prefix + id));
  const remembered = (): readonly Remembered[] => quietly([], () => readAll(storage()));
  return {
    remembered,
    remember: ({ id, revision, savedAt, exportedAt }) =>
      quietly(undefined, () => {
        const known = exportedAt ?? parsed(storage().getItem(prefix + id)).exportedAt;
        storage().setItem(prefix + id, JSON.stringify({ revision, savedAt, exportedAt: known }));
      }),
    forget,
    forgetAll: () => {
      for (const { id } of remembered()) forget(id);
    },
  };
}

/** The saves that are remembered but not among `rows`. Read the memory before the rows: a save in between is then no loss. */
export function lostAmong(remembered: readonly Remembered[], rows: readonly DraftRow[]): LostDraft[] {
  return remembered.flatMap(({ id, revision, savedAt, exportedAt = null }): LostDraft[] => {
    const row = rows.find((candidate) => candidate.id === id);
    if (row === undefined) return [{ id, savedAt, found: 'nothing', exportedAt }];
    return row.revision < revision ? [{ id, savedAt, found: 'olderRevision', exportedAt }] : [];
  });
}

function readAll(storage: Storage): Remembered[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const { revision, savedAt, exportedAt } = parsed(storage.getItem(key));
      if (typeof revision !== 'number' || typeof savedAt !== 'string') return [];
      const last = typeof exportedAt === 'string' ? { exportedAt } : {};
      return [{ id: key.slice(prefix.length), revision, savedAt, ...last }];
    });
}

function parsed(text: string | null): {
  readonly revision?: unknown;
  readonly savedAt?: unknown;
  readonly exportedAt?: unknown;
} {
  return quietly({}, () => JSON.parse(text ?? '{}') ?? {});
}

function quietly<Result>(otherwise: Result, attempt: () => Result): Result {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}
