// A sum for the work leader's expenses, spread over the hours of an arrangement.
import { type Exact, exact, rounded } from '../shared/exact.ts';

export type Frequency = 'week' | 'month' | 'quarter' | 'year';

/** How many times a year the sum comes. */
export const timesPerYear: Readonly<Record<Frequency, number>> = { week: 52, month: 12, quarter: 4, year: 1 };

const weeksInYear = exact(52);

/** kr an hour, rounded to øre; null without hours. @param amount kr each time */
export function operatingPerHour(amount: Exact, per: Frequency, hoursPerWeek: Exact): Exact | null {
  if (hoursPerWeek.equals(0)) return null;
  return rounded(amount.mul(timesPerYear[per]).div(hoursPerWeek.mul(weeksInYear)));
}
