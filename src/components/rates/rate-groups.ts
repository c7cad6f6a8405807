// Which part of the page of rates a table or a series belongs to, by what its id begins with.
import type { IndexSeries, RateTable } from '#domain/rates/rate.schema.ts';

/** In the order they stand on the page. */
export const rateGroups = ['wages', 'charges', 'indices', 'citizens'] as const;

export type RateGroup = (typeof rateGroups)[number];

/** In the order they stand in their part. */
const beginnings: Readonly<Record<string, RateGroup>> = {
  tariff: 'wages',
  tillegg: 'wages',
  helligdagstillegg: 'wages',
  egenandel: 'citizens',
};

/** What is for BPA stands first; else in the order above, and by id. */
export function inOrder<Rate extends { readonly id: string }>(rates: readonly Rate[]): readonly Rate[] {
  const place = ({ id }: Rate): string => {
    const beginning = Object.keys(beginnings).indexOf(beginningOf(id));
    return `${id.endsWith('-bpa') ? 0 : 1} ${beginning} ${id}`;
  };
  return rates.toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
}

export function groupOf({ id, kind }: RateTable | IndexSeries): RateGroup {
  return beginnings[beginningOf(id)] ?? (kind === 'series' ? 'indices' : 'charges');
}

/** Those whose ids begin alike: other estimates of the same, the same index on another base, other agreements. */
export function relatedTo<Rate extends { readonly id: string }>(
  id: string,
  rates: readonly Rate[],
): readonly Rate[] {
  return inOrder(rates.filter((other) => other.id !== id && beginningOf(other.id) === beginningOf(id)));
}

function beginningOf(id: string): string {
  return id.split('-')[0] ?? id;
}
