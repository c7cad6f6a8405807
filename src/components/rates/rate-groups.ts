// Which part of the page of rates a table or a series belongs to, by what its id begins with.
import type { IndexSeries, RateTable } from '#domain/rates/rate.schema.ts';

/** In the order they stand on the page. */
export const rateGroups = ['wages', 'charges', 'indices', 'citizens'] as const;

export type RateGroup = (typeof rateGroups)[number];

const beginnings: Readonly<Record<string, RateGroup>> = {
  tariff: 'wages',
  tillegg: 'wages',
  helligdagstillegg: 'wages',
  egenandel: 'citizens',
};

export function groupOf({ id, kind }: RateTable | IndexSeries): RateGroup {
  const [beginning = ''] = id.split('-');
  return beginnings[beginning] ?? (kind === 'series' ? 'indices' : 'charges');
}
