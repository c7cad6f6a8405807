// A price regulation that somebody keeps: everything typed so far, as it was typed, with a name of its own.
import * as z from 'zod/mini';
import { exampleIds } from './indexation-examples.ts';
import { firstChoices } from './indexation-first.ts';
import { methodIds } from './indexation-methods.ts';

/** The shape below; raised when it changes, with a migration and a fixture of the old one. */
export const indexationSchemaVersion = 1;

const typed = z.string().check(z.maxLength(200));
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
/** The id of a series; empty where the site has none. */
const series = z.string().check(z.regex(/^[A-Za-z0-9_-]{0,64}$/));
const month = z.object({ month: z.string().check(z.regex(/^(0[1-9]|1[0-2])$/)), year: typed });
/** The address of a figure or a change: its kind, its series or month, and its point of time. */
const address = z.string().check(z.regex(/^(figure|change):[A-Za-z0-9_-]{1,64}:[0-9K-]{4,7}$/));

export const indexationSchema = z.object({
  id,
  name: typed,
  draft: z.object({
    price: typed,
    from: month,
    to: month,
    firstAt: z.enum(firstChoices),
    first: month,
    method: z.enum(methodIds),
    index: series,
    deflator: series,
    wageShare: typed,
    /** What the reader has typed: a figure that equals the example is no example then. Not there in what was kept before it was. */
    own: z.optional(z.array(z.enum(exampleIds)).check(z.maxLength(exampleIds.length))),
    typed: z.record(address, typed),
  }),
});

/** With its id and its name. */
export type IndexationCalculation = z.infer<typeof indexationSchema>;
