// Rates as dated content: content/rates, one YAML file a table or a series. Every figure has its period, its source and the
// day it was read; what was not found is said to be so, and is never filled in from its neighbour.
import * as z from 'zod/mini';
import { isoDate, sentence } from '../shared/content.schema.ts';

/**
 * How sure a figure is: found with those who set it, found in another's copy, computed from found figures, or known to be so
 * without a source at hand. The last is shown with a mark wherever it is used.
 */
export const certainties = ['found', 'secondary', 'derived', 'unconfirmed'] as const;

/** A number written with a point: «180.55». Text, so that no digit is lost. */
const decimal = z.string().check(z.regex(/^-?\d{1,9}(?:\.\d{1,6})?$/));
const id = z.string().check(z.regex(/^[a-z0-9-]+$/));

const origin = {
  /** Who says so, in words a reader can look up. */
  source: sentence,
  /** Its address; null when there is none to print. */
  url: z.nullable(z.string().check(z.regex(/^https:\/\/\S+$/))),
  checkedOn: isoDate,
  certainty: z.enum(certainties),
};

const periodSchema = z.strictObject({
  from: isoDate,
  /** Last day; null for a rule with no end that is known to come. */
  to: z.nullable(isoDate),
  /** By column; null when the figures of this period were not found. */
  values: z.nullable(z.record(id, decimal)),
  ...origin,
  note: z.optional(sentence),
});

/** What the figures are: kr a year, kr an hour, kr a month, kr, per cent, a factor. */
const units = ['krPerYear', 'krPerHour', 'krPerMonth', 'kr', 'percent', 'factor'] as const;

export const rateTableSchema = z.strictObject({
  kind: z.literal('table'),
  /** Also the file name. */
  id,
  title: sentence,
  /** One or two sentences: what it is, and what it is used for here. */
  lead: sentence,
  unit: z.enum(units),
  /** In the order they are read; a table of one figure has one. */
  columns: z.array(z.strictObject({ id, label: sentence })).check(z.minLength(1)),
  /** In any order; no day between the first and the last without a period, and none with two. */
  periods: z.array(periodSchema).check(z.minLength(1)),
});

/** «2025-04», «2025-K2», «2025» */
const point = z.string().check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])|-K[1-4])?$/));

export const indexSeriesSchema = z.strictObject({
  kind: z.literal('series'),
  id,
  title: sentence,
  lead: sentence,
  /** «2015=100»; null for growth in per cent. Figures of two bases are never mixed. */
  base: z.nullable(z.string().check(z.regex(/^\d{4}=100$/))),
  frequency: z.enum(['month', 'quarter', 'year']),
  /** The number of the table at Statistics Norway; null for other series. */
  table: z.nullable(z.string().check(z.regex(/^\d{5}$/))),
  /** The last point that will ever come; null while the series goes on. */
  endsWith: z.nullable(point),
  /** By point; null where the figure was not found. */
  values: z.record(point, z.nullable(decimal)),
  ...origin,
  note: z.optional(sentence),
});

export const rateSchema = z.discriminatedUnion('kind', [rateTableSchema, indexSeriesSchema]);

export type RateTable = z.infer<typeof rateTableSchema>;
export type IndexSeries = z.infer<typeof indexSeriesSchema>;
export type RatePeriod = RateTable['periods'][number];
export type Certainty = (typeof certainties)[number];
