// Series of figures for tests.
import type { IndexSeries } from '../rate.schema.ts';

/** The frequency is told by the points. */
export function series(
  id: string,
  values: IndexSeries['values'],
  said: Partial<Pick<IndexSeries, 'base' | 'endsWith'>> = {},
): IndexSeries {
  const first = Object.keys(values)[0] ?? '';
  const frequency = first.length === 4 ? 'year' : first.includes('K') ? 'quarter' : 'month';
  const origin = { source: 'SSB', url: null, checkedOn: '2026-11-22', certainty: 'found' } as const;
  const told = { base: null, table: null, endsWith: null, ...said };
  return { kind: 'series', id, title: id, lead: id, frequency, values, ...told, ...origin };
}
