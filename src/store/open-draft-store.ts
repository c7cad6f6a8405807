// The way into this room: opens the best store this browser has to offer.
import type { DraftStore } from './draft-store.ts';
import { memoryStore } from './memory-store.ts';
import { sentinel } from './sentinel.ts';

/**
 * Loads the database code, then decides within 3 s: on this device if the browser allows it, else in memory.
 * Never rejects. `now` gives an ISO instant in UTC. With
 * `onBlocked` it waits, however long, for another page that holds the database up, and says so by calling it.
 */
export async function openDraftStore(
  now: () => string = () => new Date().toISOString(),
  onBlocked?: () => void,
): Promise<DraftStore> {
  try {
    const { openDeviceStore } = await import('./device-store.ts');
    return await openDeviceStore(now, onBlocked);
  } catch {
    return memoryStore(now, sentinel().remembered());
  }
}
