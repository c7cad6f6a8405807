// What an application holds of a calculation: one scenario with every figure and line as they were when it was attached. It stands
// by itself: rates that change later, or the calculation, change nothing in it.
import * as z from 'zod/mini';
import type { Certainty } from '../rate.schema.ts';
import { lineIds } from './line-ids.ts';
import type { Scenario } from './price-draft.schema.ts';
import { termIds } from './terms.ts';
import type { Origin } from './terms-of.ts';

const short = z.string().check(z.maxLength(500));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

const rateSchema = z.object({
  /** Of the table in content/rates, and the label of its column. */
  title: short,
  column: short,
  /** First and last day of the period; null for one with no end that is known to come. */
  from: day,
  to: z.nullable(day),
  source: short,
  checkedOn: day,
  certainty: z.enum(['found', 'secondary', 'derived', 'unconfirmed'] satisfies Certainty[]),
});

export const attachedCalculationSchema = z.object({
  /** What the supplier called the calculation and the scenario; may be empty. */
  name: short,
  scenario: short,
  attachedOn: day,
  /** The day whose rates were used; null when none was chosen. */
  day: z.nullable(day),
  /** The agreement whose wages were chosen, and its step; null for none. Not there in what was attached before it was kept. */
  tariff: z.optional(z.nullable(z.object({ title: short, column: short }))),
  fullWeek: z.enum(['35.5', '37.5'] satisfies Scenario['fullWeek'][]),
  marginOf: z.enum(['price', 'cost'] satisfies Scenario['marginOf'][]),
  rounding: z.enum(['perLine', 'atEnd'] satisfies Scenario['rounding'][]),
  /** One for each figure of terms.ts. */
  terms: z.record(
    z.enum(termIds),
    z.object({
      /** As it stood in its field; empty for a figure that was not used from there. */
      typed: short,
      /** The figure that was used: «180.55», or «4/3» where decimals would never end. In the unit of the term. */
      value: z.string().check(z.regex(/^-?\d{1,40}(?:\.\d{1,6}|\/[1-9]\d{0,40})?$/)),
      /** `example`: typed by nobody, a figure that the tool begins with. */
      origin: z.enum(['typed', 'example', 'rate', 'computed', 'none'] satisfies (
        | Origin['kind']
        | 'example'
      )[]),
      /** Only with the origin `rate`. */
      rate: z.nullable(rateSchema),
    }),
  ),
  /** One for each line of line-ids.ts: kr an hour, with two decimals; up to six where the line is no whole øre. */
  lines: z.record(z.enum(lineIds), z.string().check(z.regex(/^-?\d{1,40}\.\d{2,6}$/))),
});

export type AttachedCalculation = z.infer<typeof attachedCalculationSchema>;
