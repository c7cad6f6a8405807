// Tables of rates for tests.
import type { RatePeriod, RateTable } from '../rate.schema.ts';

export function period(from: string, to: string | null, values: RatePeriod['values']): RatePeriod {
  const origin = { source: 'Stortinget', url: null, checkedOn: '2026-11-22', certainty: 'found' } as const;
  return { from, to, values, ...origin };
}

/** Columns are those of the periods. */
export function table(id: string, unit: RateTable['unit'], periods: RatePeriod[]): RateTable {
  const ids = new Set(periods.flatMap(({ values }) => Object.keys(values ?? {})));
  const columns = [...ids].map((column) => ({ id: column, label: column }));
  return { kind: 'table', id, title: id, lead: id, unit, columns, periods };
}
