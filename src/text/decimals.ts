// How exact numbers are written in bokmål: a comma, a thin space between thousands, a minus as long as a plus. Works on the
// decimal text of the domain, so that no digit passes through a binary number; and without Intl, for its weight.
import { type Exact, toDecimals } from '#domain/shared/exact.ts';

/** Narrow no-break space. */
const thinSpace = '\u202f';
const minus = '\u2212';
/** So many are tried before a figure is written as a fraction. */
const mostDecimals = 6;

/** @param decimals rounded to so many, half away from zero; all of them are written → «1 234,50», «−0,10» */
export function formatDecimal(value: Exact, decimals = 2): string {
  const [whole = '', rest] = toDecimals(value, decimals).replace('-', minus).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thinSpace);
  return rest === undefined ? grouped : `${grouped},${rest}`;
}

/** Every digit that says something, and none that does not → «14,1», «96 883», «4/3» where decimals would never end */
export function formatExact(value: Exact): string {
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    if (isWhole(value, decimals)) return formatDecimal(value, decimals);
  }
  return value.toFraction().replace('-', minus);
}

/**
 * kr as they are written in a formula: whole øre with two decimals, and four where the sum is no whole øre → «13,50», «4,2854»
 * @param value kr
 */
export function formatKroner(value: Exact): string {
  return formatDecimal(value, isWhole(value, 2) ? 2 : 4);
}

/** Whether so many decimals say it all. */
function isWhole(value: Exact, decimals: number): boolean {
  return value.mul(10n ** BigInt(decimals)).d === 1n;
}
