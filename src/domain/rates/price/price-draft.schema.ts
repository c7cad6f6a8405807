// A supplier's calculation of an hourly price: everything typed so far, as it was typed. One calculation holds up to four
// scenarios, side by side.
import * as z from 'zod/mini';
import { isoDate } from '../../shared/content.schema.ts';
import { fullWeeks, maxScenarios } from './limits.ts';
import { type TermId, termIds } from './terms.ts';

/** The shape below; raised when it changes, with a migration and a fixture of the old one. */
export const calculationSchemaVersion = 1;

const typed = z.string().check(z.maxLength(200));
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** A stretch of every such weekday, in clock time «HH:MM»; one that ends at or before its start ends the day after. */
const shiftSchema = z.object({
  /** 1 is Monday, 7 is Sunday. */
  weekday: z.int().check(z.gte(1), z.lte(7)),
  from: typed,
  to: typed,
});

export const scenarioSchema = z.object({
  id,
  name: typed,
  /** The day whose rates are used; null until chosen. */
  day: z.nullable(isoDate),
  /** The table of tariff wages in content/rates; null when the wage is typed. */
  tariff: z.nullable(id),
  /** Column of that table. */
  seniority: id,
  fullWeek: z.enum(fullWeeks),
  /** Zone of employer's contribution: column of its table. */
  zone: id,
  /** Whether the pension scheme AFP is part of it. */
  hasAfp: z.boolean(),
  /** Typed figures by term. Left empty, a term that has a rate takes the rate of the day. */
  typed: z.object(Object.fromEntries(termIds.map((term) => [term, typed])) as Record<TermId, typeof typed>),
  /** Figures that the reader has typed: one that equals the example is no example then. Not there in what was kept before it was. */
  own: z.optional(z.array(z.enum(termIds)).check(z.maxLength(termIds.length))),
  /** How often the sum for the work leader's expenses comes. */
  operatingPer: z.enum(['week', 'month', 'quarter', 'year']),
  marginOf: z.enum(['price', 'cost']),
  rounding: z.enum(['perLine', 'atEnd']),
  /** Shares of evening, night, weekend and public holiday: typed, or computed from a week. */
  sharesFrom: z.enum(['typed', 'week']),
  week: z.object({
    shifts: z.array(shiftSchema).check(z.maxLength(100)),
    /** The year whose calendar is used. */
    year: typed,
    /** When evening begins and night ends, as the tariff says it. */
    eveningFrom: typed,
    nightTo: typed,
  }),
  /** Sick pay: typed as a share of the hours worked, or computed from absence and the employer's part of it. */
  sickPayFrom: z.enum(['typed', 'absence']),
  absence: z.object({ percent: typed, employersPart: typed }),
});

export const calculationSchema = z.object({
  id,
  name: typed,
  scenarios: z.array(scenarioSchema).check(z.minLength(1), z.maxLength(maxScenarios)),
});

/** @term priskalkyle */
export type Calculation = z.infer<typeof calculationSchema>;
export type Scenario = z.infer<typeof scenarioSchema>;
export type Shift = z.infer<typeof shiftSchema>;
