// The rate of a day. A day without one is a finding that the reader sees; the nearest neighbour is never taken instead.
import { type Exact, exact } from '../shared/exact.ts';
import type { RatePeriod, RateTable } from './rate.schema.ts';

/** Before the first period, after the last, in a period whose figures were not found, or without this column. */
export type NoRateCode = 'beforeFirst' | 'afterLast' | 'notFound' | 'noColumn';

export type RateFound =
  | { readonly value: Exact; readonly period: RatePeriod; readonly table: RateTable['id'] }
  | { readonly problem: NoRateCode };

/** @param day YYYY-MM-DD */
export function rateOn(table: RateTable, column: string, day: string): RateFound {
  const period = table.periods.find(({ from, to }) => from <= day && (to === null || day <= to));
  if (period === undefined) {
    const isBefore = table.periods.every(({ from }) => day < from);
    return { problem: isBefore ? 'beforeFirst' : 'afterLast' };
  }
  if (period.values === null) return { problem: 'notFound' };
  const value = period.values[column];
  return value === undefined ? { problem: 'noColumn' } : { value: exact(value), period, table: table.id };
}
