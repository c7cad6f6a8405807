// Whether other pages of the site are open: each holds a shared lock for as long as it is.
import { browserLocks, hold, type Locks } from './lock.ts';

const lockName = 'bpa-page';

/**
 * Counts this page as open until it is left; before that runs `alone`, but only if no other page is open.
 * Rejects, having run nothing, when the browser has no locks: then nobody can know.
 */
export async function enterPage(alone: () => Promise<void>, locks: Locks = browserLocks): Promise<void> {
  const exclusive = await hold(locks, lockName, { ifAvailable: true });
  // Asked for before the other is let go, so that no page slips in between and believes itself alone.
  const shared = hold(locks, lockName, { mode: 'shared' });
  if (exclusive !== null) await alone().finally(exclusive.release);
  await shared;
}
