// Drafts kept on this device: the browser's database, watched by the sentinel and swept when nobody looks.

import type { DraftId } from '#domain/application/draft.schema.ts';
import { type Database, openDatabase } from './database.ts';
import type { DraftStore, LostDraft } from './draft-store.ts';
import { type KeptDrafts, keptDrafts } from './kept-drafts.ts';
import { enterPage } from './open-pages.ts';
import { type DraftRow, isDiscarded } from './rows.ts';
import { lostAmong, type Sentinel, sentinel } from './sentinel.ts';
import { sweep } from './sweep.ts';
import { within } from './time-limit.ts';

/** Milliseconds; together the time in which the page knows whether this device keeps drafts. */
const limits = { open: 2_000, sweep: 1_000 };

interface Opened {
  readonly database: Database;
  readonly rows: readonly DraftRow[];
  readonly lost: readonly LostDraft[];
}

/**
 * Rejects when the browser refuses the database, or has not opened it within the limit. A connection that
 * comes later stands in nobody's way: it closes when another page asks. Whoever gives `onBlocked` is told that another
 * page holds the database up, and then waits until that page is closed.
 */
export async function openDeviceStore(now: () => string, onBlocked?: () => void): Promise<DraftStore> {
  const watch = sentinel();
  let isHeldUp = false;
  const heldUp = (): void => {
    isHeldUp = onBlocked !== undefined;
    onBlocked?.();
  };
  const { database, rows, lost: lostBefore } = await within(limits.open, open(watch, heldUp), () => isHeldUp);
  rememberAll(watch, rows);
  await sweepIfAlone(database, watch);
  let lost = lostBefore;
  const kept = watched(keptDrafts(database, now), watch);
  return {
    ...kept,
    list: async () => {
      lost = await lostFrom(database, watch);
      return kept.list();
    },
    isReadOnly: database.isNewer,
    listen: database.listen,
    durability: 'device',
    get lost() {
      return lost;
    },
    unreachable: [],
    forgetLost: () => {
      for (const { id } of lost) watch.forget(id);
    },
  };
}

async function open(watch: Sentinel, onBlocked: () => void): Promise<Opened> {
  const remembered = watch.remembered();
  const database = await openDatabase(onBlocked);
  const rows = await allRows(database);
  return { database, rows, lost: lostAmong(remembered, rows) };
}

function allRows(database: Database): Promise<readonly DraftRow[]> {
  return database.read(async ({ drafts }) => drafts.toArray());
}

async function lostFrom(database: Database, watch: Sentinel): Promise<readonly LostDraft[]> {
  const remembered = watch.remembered();
  return lostAmong(remembered, await allRows(database));
}

/** Catches up with saves whose page was killed before the sentinel heard of them. */
function rememberAll(watch: Sentinel, rows: readonly DraftRow[]): void {
  const known = new Map(watch.remembered().map(({ id, revision }) => [id, revision]));
  for (const row of rows)
    if (!isDiscarded(row) && row.revision > (known.get(row.id) ?? 0))
      watch.remember({ ...row, exportedAt: row.exported?.at });
}

/** Sweeping is housekeeping: when it fails or takes long, the drafts are there all the same. */
async function sweepIfAlone(database: Database, watch: Sentinel): Promise<void> {
  const entering = enterPage(async () => {
    for (const id of await sweep(database)) watch.forget(id);
  });
  await within(limits.sweep, entering).catch(() => {});
}

/** The sentinel hears of a save after it is kept, and of an erasure before it is begun. */
function watched(kept: KeptDrafts, watch: Sentinel): KeptDrafts {
  const rememberStored = async (id: DraftId): Promise<void> => {
    const stored = await kept.load(id);
    if (stored !== null) watch.remember({ id, ...stored, exportedAt: stored.exported?.at });
  };
  return {
    ...kept,
    save: async (draft, knownRevision) => {
      const result = await kept.save(draft, knownRevision);
      if (result.status === 'saved') watch.remember({ id: draft.id, ...result });
      return result;
    },
    discard: async (id) => {
      await kept.discard(id);
      watch.forget(id);
    },
    restore: async (id) => {
      await kept.restore(id);
      await rememberStored(id);
    },
    markExported: async (id, exported) => {
      await kept.markExported(id, exported);
      await rememberStored(id).catch(() => {});
    },
    eraseAll: () => {
      watch.forgetAll();
      return kept.eraseAll();
    },
  };
}
