// The site as the page hands it, with the rates of content/rates; and one scenario drawn as its view draws it.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import { rateSchema } from '#domain/rates/rate.schema.ts';
import { resultsOf } from '../results.ts';
import type { PriceSite } from '../site.ts';
import type { InMemory } from '../use-calculation.ts';

const folder = new URL('../../../../../content/rates/', import.meta.url);
const tables = readdirSync(folder)
  .map((name) => rateSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))))
  .flatMap((rate) => (rate.kind === 'table' ? [rate] : []));

export const site: PriceSite = {
  siteName: 'BPA i Kommunen',
  base: '/',
  version: '1',
  municipality: { name: 'Kommunen', contributionZone: { zone: '1', certainty: 'unconfirmed' } },
  call: { id: 'neste', shortTitle: 'neste utlysning', hourlyPrice: null, criteriaVersion: null },
  rates: Object.fromEntries(tables.map((table) => [table.id, table])),
};

export function inMemory(draft: Calculation, ofSite: PriceSite = site): InMemory {
  const results = resultsOf(draft, ofSite.rates, []);
  return {
    props: { site: ofSite, draft, results, at: 0, today: '2026-11-22', change: () => {} },
    show: () => {},
    days: { of: () => ({ day: '1', month: '3', year: '2019' }), keep: () => null },
    lastFullDay: null,
  };
}
