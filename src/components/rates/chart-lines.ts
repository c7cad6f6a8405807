// What a rate or an index looks like over time: a point for each month, or for each figure of a series.

import type { IndexSeries, RateTable } from '#domain/rates/rate.schema.ts';
import { rateOn } from '#domain/rates/rate-on.ts';
import { addMonths } from '#domain/shared/dates.ts';
import { pointInWords } from '#text/nb/months.ts';

interface Line {
  readonly name: string;
  readonly points: readonly { readonly label: string; readonly value: number | null }[];
}

/** A line never needs a name when it is alone. */
const nameless = '';
/** More lines than this look alike. */
const mostLines = 4;

/** Labels are years. null where a picture would tell nothing: figures that never change, or too many lines. */
export function chartLines(rate: RateTable | IndexSeries): readonly Line[] | null {
  const lines = rate.kind === 'table' ? linesOfTable(rate) : [lineOfSeries(rate)];
  const figures = lines.map(({ points }) => points.flatMap(({ value }) => value ?? []));
  const varies = figures.some((own) => new Set(own).size > 2);
  return varies && lines.length <= mostLines ? lines : null;
}

function lineOfSeries({ values }: IndexSeries): Line {
  const points = Object.entries(values).map(([point, value]) => ({
    label: point.includes('K') ? pointInWords(point) : point.slice(0, 4),
    value: value === null ? null : Number(value),
  }));
  return { name: nameless, points };
}

function linesOfTable(table: RateTable): readonly Line[] {
  const months = monthsOf(table);
  return table.columns.map(({ id, label }) => ({
    name: label,
    points: months.map((day) => {
      const found = rateOn(table, id, day);
      return { label: day.slice(0, 4), value: 'value' in found ? found.value.valueOf() : null };
    }),
  }));
}

/** The first day of each month from the first period to the last; a year of a period without an end. */
function monthsOf({ periods }: RateTable): readonly string[] {
  const first = periods.map(({ from }) => from).reduce((one, other) => (other < one ? other : one));
  const last = periods
    .map(({ from, to }) => to ?? addMonths(from, 12))
    .reduce((one, other) => (other > one ? other : one));
  const months: string[] = [];
  for (let month = `${first.slice(0, 7)}-01`; month <= last; month = addMonths(month, 1))
    if (month >= first) months.push(month);
  return months;
}
