// A sum for the work leader's expenses, spread over the hours of an arrangement.
import { type Exact, exact } from '../shared/exact.ts';
import { lineAmount } from './price/hourly-price.ts';

export type Frequency = 'week' | 'month' | 'quarter' | 'year';

/** How many times a year the sum comes. */
export const timesPerYear: Readonly<Record<Frequency, number>> = { week: 52, month: 12, quarter: 4, year: 1 };

/** kr an hour, rounded to øre; null without hours. @param amount kr each time */
export function operatingPerHour(amount: Exact, per: Frequency, hoursPerWeek: Exact): Exact | null {
  return lineAmount('operating', 'price', {
    'term:operatingAmount': amount,
    'term:operatingTimes': exact(timesPerYear[per]),
    'term:hoursPerWeek': hoursPerWeek,
  });
}
