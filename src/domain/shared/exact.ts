// Exact numbers: 31.96 is under 32, four thirds are four thirds, and an øre is never lost on the way.
// The only file that knows the fraction library.
import Fraction from 'fraction.js';

/** Exact. Made by `exact` and `total`; never by way of a binary number that was computed. */
export type Exact = Fraction;

/** @param value a decimal as people and files write it («31.96», 32), or a numerator with `per` as denominator */
export function exact(value: string | number | bigint, per: number | bigint = 1): Exact {
  // A number is read as it is printed: 0.1 is a tenth.
  return new Fraction(typeof value === 'number' ? String(value) : value).div(per);
}

export const zero: Exact = new Fraction(0);

export function total(parts: readonly Exact[]): Exact {
  return parts.reduce((sum, part) => sum.add(part), zero);
}

/** Half up, away from zero: 0.005 becomes 0.01, and −0.005 becomes −0.01. */
export function rounded(value: Exact, decimals = 2): Exact {
  const scaled = value.abs().mul(10n ** BigInt(decimals));
  const whole = scaled.add(exact(1, 2)).floor();
  return whole.div(10n ** BigInt(decimals)).mul(value.s < 0n ? -1 : 1);
}

/** Rounded half up, away from zero, with a point and exactly so many decimals: «353.51», «-0.10», «45.00». */
export function toDecimals(value: Exact, decimals = 2): string {
  const scaled = rounded(value, decimals).mul(10n ** BigInt(decimals));
  const digits = scaled
    .abs()
    .toFraction()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = scaled.lt(0) ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}
