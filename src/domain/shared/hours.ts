// Hours a week as exact fractions: 31.96 is under 32, and a third of an hour is a third.
// The only file that knows the fraction library.
import Fraction from 'fraction.js';

/** Exact. Made by `hours` and `sum`; never by way of a binary number that was computed. */
export type Hours = Fraction;

/** @param value a decimal as people and files write it («31.96», 32), or a numerator with `per` as denominator */
export function hours(value: string | number | bigint, per: number | bigint = 1): Hours {
  // A number is read as it is printed: 0.1 is a tenth.
  return new Fraction(typeof value === 'number' ? String(value) : value).div(per);
}

export const noHours: Hours = new Fraction(0);

export function sum(parts: readonly Hours[]): Hours {
  return parts.reduce((total, part) => total.add(part), noHours);
}

/** a − b, never below zero. */
export function lacking(a: Hours, b: Hours): Hours {
  return a.lte(b) ? noHours : a.sub(b);
}
