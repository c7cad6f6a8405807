// Hours a week, exactly: 31.96 is under 32, and a third of an hour is a third.
import { type Exact, exact, total, zero } from './exact.ts';

export type Hours = Exact;

/** @param value a decimal as people and files write it («31.96», 32), or a numerator with `per` as denominator */
export const hours = exact;
export const noHours: Hours = zero;
export const sum = total;

/** a − b, never below zero. */
export function lacking(a: Hours, b: Hours): Hours {
  return a.lte(b) ? noHours : a.sub(b);
}
