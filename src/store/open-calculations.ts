// The way in to the calculations that this device keeps: erases what was deleted, when no page can ask for it any more.
import { isOverCalculation } from './calculation-rows.ts';
import type { CalculationStore } from './calculation-store.ts';
import { calculationDatabase, keptCalculations } from './kept-calculations.ts';
import { browserLocks, type Locks } from './lock.ts';
import { enterPage } from './open-pages.ts';
import { within } from './time-limit.ts';

/** Milliseconds that erasing may take before the calculations are shown all the same. */
const patience = 1_000;

/** Makes no database, and never rejects. `now` gives an ISO instant in UTC. */
export async function openCalculations(
  now: () => string = () => new Date().toISOString(),
  locks: Locks = browserLocks,
): Promise<CalculationStore> {
  const entering = enterPage(() => calculationDatabase.erase(isOverCalculation), locks);
  await within(patience, entering).catch(() => {});
  return keptCalculations(now);
}
