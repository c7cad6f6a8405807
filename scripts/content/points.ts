// The points of a series: «2026-05», «2026-K2», «2026», how they are counted, and which follows which.
import type { IndexSeries } from '#domain/rates/rate.schema.ts';

export type Frequency = IndexSeries['frequency'];

const perYear: Readonly<Record<Frequency, number>> = { month: 12, quarter: 4, year: 1 };

const forms: Readonly<Record<Frequency, RegExp>> = {
  month: /^(\d{4})-(\d{2})$/,
  quarter: /^(\d{4})-K([1-4])$/,
  year: /^(\d{4})$/,
};

/** How many points of that kind have been since the year 0; null for a point of another kind. */
export function placeOf(point: string, frequency: Frequency): number | null {
  const [, year, part = '1'] = forms[frequency].exec(point) ?? [];
  return year === undefined ? null : Number(year) * perYear[frequency] + Number(part) - 1;
}

/** The point at such a place. */
export function pointAt(place: number, frequency: Frequency): string {
  const year = String(Math.floor(place / perYear[frequency]));
  const part = (place % perYear[frequency]) + 1;
  if (frequency === 'year') return year;
  return frequency === 'quarter' ? `${year}-K${part}` : `${year}-${String(part).padStart(2, '0')}`;
}
