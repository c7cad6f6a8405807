// Which of the open pages writes a draft. A courtesy to the supplier; what protects the draft is the revision.
import type { WriterClaim, Writers } from './draft-store.ts';
import { browserLocks, hold, type Locks } from './lock.ts';

/** Where the browser has no locks, every page is a writer, and the one that saves second is told of the conflict. */
export function createWriters(locks: Locks = browserLocks): Writers {
  const ask = (id: string, options: LockOptions, onLost: () => void): Promise<WriterClaim> =>
    hold(locks, `bpa-draft:${id}`, options, onLost).then(
      (lock) => (lock === null ? { role: 'reader' } : { role: 'writer', release: lock.release }),
      () => ({ role: 'writer', release: () => {} }),
    );
  return {
    claim: (id, onLost) => ask(id, { ifAvailable: true }, onLost),
    takeOver: (id, onLost) => ask(id, { steal: true }, onLost),
  };
}
