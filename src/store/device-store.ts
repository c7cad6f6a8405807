// Drafts kept on this device: the browser's database, watched by the sentinel and swept when nobody looks.
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
 * comes later stands in nobody's way: it closes when another page asks.
 */
export async function openDeviceStore(now: () => string): Promise<DraftStore> {
  const watch = sentinel();
  const { database, rows, lost } = await within(limits.open, open(watch));
  rememberAll(watch, rows);
  await sweepIfAlone(database, watch);
  return {
    ...watched(keptDrafts(database, now), watch),
    durability: 'device',
    lost,
    unreachable: [],
    forgetLost: () => {
      for (const { id } of lost) watch.forget(id);
    },
  };
}

async function open(watch: Sentinel): Promise<Opened> {
  const remembered = watch.remembered();
  const database = await openDatabase();
  const rows = await database.read(async ({ drafts }) => drafts.toArray());
  return { database, rows, lost: lostAmong(remembered, rows) };
}

/** Catches up with saves whose page was killed before the sentinel heard of them. */
function rememberAll(watch: Sentinel, rows: readonly DraftRow[]): void {
  const known = new Map(watch.remembered().map(({ id, revision }) => [id, revision]));
  for (const row of rows)
    if (!isDiscarded(row) && row.revision > (known.get(row.id) ?? 0)) watch.remember(row);
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
      const stored = await kept.load(id);
      if (stored !== null) watch.remember({ id, ...stored });
    },
    eraseAll: () => {
      watch.forgetAll();
      return kept.eraseAll();
    },
  };
}
