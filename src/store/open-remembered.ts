// The way in to what the device remembers of the check: deletes what is too old before anybody can see it.
import { checkDatabase } from './check-database.ts';
import { checkRowId, hasExpired } from './check-rows.ts';
import { keptCheck } from './kept-check.ts';
import { browserLocks, hold, type Locks } from './lock.ts';
import type { RememberedStore } from './remembered-check.ts';

/** Every page that has remembered answers in use shares it. */
const lockName = 'bpa-sjekk';

/** Makes no database, and never rejects. `now` gives an ISO instant in UTC. */
export async function openRemembered(
  now: () => string = () => new Date().toISOString(),
  locks: Locks = browserLocks,
): Promise<RememberedStore> {
  const kept = keptCheck(now, () => void hold(locks, lockName, { mode: 'shared' }).catch(() => {}));
  try {
    return { ...kept, hasExpired: await expire(now(), locks) };
  } catch {
    // Answers that are too old, or that nobody could look at: they are not shown.
    return { ...kept, hasExpired: false, load: async () => ({ status: 'refused' }) };
  }
}

/** True when answers were deleted. Those that another page has in use are used, and not too old. */
async function expire(now: string, locks: Locks): Promise<boolean> {
  if (!hasExpired(await checkDatabase.read(checkRowId), now)) return false;
  // Without locks nobody can know who else is here; what was promised when the answers were saved is kept.
  const alone = await hold(locks, lockName, { ifAvailable: true }).catch(() => ({ release: () => {} }));
  if (alone === null) return false;
  await checkDatabase.remove().finally(alone.release);
  return true;
}
