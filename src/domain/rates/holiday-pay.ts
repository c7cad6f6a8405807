// Holiday pay (feriepenger) of a year's basis. @source ferieloven § 10
import { type Exact, exact, rounded } from '../shared/exact.ts';

/** Per cent more for those over 60, of pay up to six times G. */
const over60Percent = exact('2.3');
const over60Limit = exact(6);
const whole = exact(100);

/** kr, each rounded to øre; the total is of the rounded ones. @term feriepenger */
export interface HolidayPay {
  readonly ordinary: Exact;
  readonly over60: Exact;
  readonly total: Exact;
}

/**
 * @param basis kr paid in the earning year
 * @param percent in per cent
 * @param g kr, as of 31 December of the earning year; null for one who is not over 60
 */
export function holidayPay(basis: Exact, percent: Exact, g: Exact | null): HolidayPay {
  const ordinary = rounded(basis.mul(percent).div(whole));
  const over60 =
    g === null ? exact(0) : rounded(lesser(basis, g.mul(over60Limit)).mul(over60Percent).div(whole));
  return { ordinary, over60, total: ordinary.add(over60) };
}

function lesser(a: Exact, b: Exact): Exact {
  return a.lte(b) ? a : b;
}
