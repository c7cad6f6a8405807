// Holding one of the browser's locks, which every page of the site sees and a crash lets go of.
// @source W3C Web Locks API; a lock that is stolen rejects its request with AbortError. Checked 2026-11-22.

/** Called anew each time, as naming `navigator.locks` can fail or throw. */
export type Locks = () => Pick<LockManager, 'request'>;

export const browserLocks: Locks = () => navigator.locks;

interface HeldLock {
  release(): void;
}

/**
 * null when `ifAvailable` was asked and somebody else has it. `onLost` is called when another page steals it.
 * Rejects when the browser has no locks, or refuses them.
 */
export function hold(
  locks: Locks,
  name: string,
  options: LockOptions,
  onLost: () => void = () => {},
): Promise<HeldLock | null> {
  return new Promise((resolve, reject) => {
    let isHeld = false;
    const untilReleased = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      isHeld = true;
      return new Promise((release) => resolve({ release }));
    };
    const request = locks().request(name, options, untilReleased);
    request.catch((error: unknown) => (isHeld ? onLost() : reject(error)));
  });
}
