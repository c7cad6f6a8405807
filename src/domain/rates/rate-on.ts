// The rate of a day. A day without one is a finding that the reader sees; the nearest neighbour is never taken instead.
import { type Exact, exact } from '../shared/exact.ts';
import type { RatePeriod, RateTable } from './rate.schema.ts';

/** Before the first period, after the last, in a period whose figures were not found, or without this column. */
export type NoRateCode = 'beforeFirst' | 'afterLast' | 'notFound' | 'noColumn';

export type RateFound =
  | { readonly value: Exact; readonly period: RatePeriod; readonly table: RateTable['id'] }
  | { readonly problem: NoRateCode };

/**
 * In the unit of the table; the order of its periods is of no account.
 * @param day YYYY-MM-DD
 */
export function rateOn(table: RateTable, column: string, day: string): RateFound {
  const period = table.periods.find(({ from, to }) => from <= day && (to === null || day <= to));
  if (period === undefined) return { problem: whereOutside(table, day) };
  if (period.values === null) return { problem: 'notFound' };
  // A column can be named in a file that somebody else wrote: «constructor» is no rate.
  const value = Object.hasOwn(period.values, column) ? period.values[column] : undefined;
  return value === undefined ? { problem: 'noColumn' } : { value: exact(value), period, table: table.id };
}

/** `notFound` between two periods: content/rates is refused when it has such a gap. */
function whereOutside({ periods }: RateTable, day: string): NoRateCode {
  if (periods.every(({ from }) => day < from)) return 'beforeFirst';
  return periods.every(({ to }) => to !== null && to < day) ? 'afterLast' : 'notFound';
}
