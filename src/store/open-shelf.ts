// The way in to what this device keeps of one tool: erases what was deleted, when no page can ask for it any more.
import type { CalculationStore, Kept } from './calculation-store.ts';
import { type CalculationShelf, keptCalculations } from './kept-calculations.ts';
import { browserLocks, type Locks } from './lock.ts';
import { enterPage } from './open-pages.ts';
import { within } from './time-limit.ts';

/** Milliseconds that erasing may take before the calculations are shown all the same. */
const patience = 1_000;

/** Makes no database, and never rejects. `now` gives an ISO instant in UTC. */
export async function openShelf<Of extends Kept>(
  shelf: CalculationShelf<Of>,
  now: () => string = () => new Date().toISOString(),
  locks: Locks = browserLocks,
): Promise<CalculationStore<Of>> {
  const entering = enterPage(() => shelf.database.erase(shelf.rows.isOver), locks);
  await within(patience, entering).catch(() => {});
  return keptCalculations(shelf, now);
}
