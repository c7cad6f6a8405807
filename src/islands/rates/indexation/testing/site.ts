// The site as the page hands it, with the series of content/rates.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type IndexSeries, rateSchema } from '#domain/rates/rate.schema.ts';
import type { IndexationSite } from '../site.ts';

const folder = new URL('../../../../../content/rates/', import.meta.url);
const all = readdirSync(folder)
  .map((name) => rateSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))))
  .flatMap((rate) => (rate.kind === 'series' ? [rate] : []));

function named(id: string): IndexSeries {
  const series = all.find((each) => each.id === id);
  if (!series) throw new Error(`${id} is no series of content/rates.`);
  return series;
}

export const site: IndexationSite = {
  siteName: 'BPA i Kommunen',
  base: '/',
  call: { shortTitle: 'neste utlysning', index: null },
  series: {
    indices: [named('kpi-2025'), named('kpi-2015')],
    labour: named('arbeidskraftkostnad'),
    deflators: [
      named('kommunal-deflator'),
      named('kommunal-deflator-revidert'),
      named('kommunal-deflator-fasit'),
    ],
  },
};
