// The tables and series of content/rates, read as the site reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Rates } from '#domain/rates/price/rate-terms.ts';
import { type IndexSeries, type RateTable, rateSchema } from '#domain/rates/rate.schema.ts';
import { rateOn } from '#domain/rates/rate-on.ts';
import type { Exact } from '#domain/shared/exact.ts';

const folder = 'content/rates';
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => rateSchema.parse(parse(readFileSync(`${folder}/${name}`, 'utf8'))));

export const tables: readonly RateTable[] = all.flatMap((each) => (each.kind === 'table' ? [each] : []));
export const rates: Rates = Object.fromEntries(tables.map((table) => [table.id, table]));

/** Throws when it is not there. @param day YYYY-MM-DD */
export function rate(id: string, column: string, day: string): Exact {
  const table = rates[id];
  const found = table ? rateOn(table, column, day) : { problem: 'noTable' };
  if ('problem' in found) throw new Error(`${id} ${column} ${day}: ${found.problem}`);
  return found.value;
}

export function series(id: string): IndexSeries {
  const found = all.find((each) => each.id === id);
  if (found?.kind !== 'series') throw new Error(`${id} is no series`);
  return found;
}
