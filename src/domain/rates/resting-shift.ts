// A resting night shift (hvilende vakt): present, and paid for a part of the time. @source Landsoverenskomst for BPA (Virke, 2020)
import { type Exact, exact, rounded, total } from '../shared/exact.ts';

/** Minutes paid for an hour present. */
const paidPerHour = 20;
/** Minutes paid for each call, and for each further stretch that is begun. */
const stretch = 30;
const minutesInHour = 60;

export interface RestingShift {
  /** Exact; rounded for display only. */
  readonly paidHours: Exact;
  /** kr, rounded to øre from the exact paid time. */
  readonly pay: Exact;
}

/**
 * Active a third of the shift or more: all of it is paid. Never more than the shift.
 * @param hours of the shift
 * @param activeMinutes whole minutes of each call to active work
 * @param wage kr an hour
 */
export function restingShift(hours: Exact, activeMinutes: readonly number[], wage: Exact): RestingShift {
  const present = hours.mul(minutesInHour);
  const active = total(activeMinutes.map((minutes) => exact(minutes)));
  const resting = hours.mul(paidPerHour);
  const called = total(
    activeMinutes.map((minutes) => exact(Math.max(1, Math.ceil(minutes / stretch)) * stretch)),
  );
  const paid = resting.add(called);
  const isAllPaid = active.mul(3).gte(present) || paid.gt(present);
  const paidHours = (isAllPaid ? present : paid).div(minutesInHour);
  return { paidHours, pay: rounded(paidHours.mul(wage)) };
}
