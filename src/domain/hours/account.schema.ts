// A work leader's hours account: what is granted, and every shift, as it is kept and saved to a file.
import * as z from 'zod/mini';
import { isoDateWhere } from '../shared/content.schema.ts';
import { isRealDay } from '../shared/dates.ts';

/** The shape below; raised when it changes, with a migration and a fixture of the old one. */
export const accountSchemaVersion = 1;

/** So many shifts and grants, and so many characters: a file with more is refused, and the page stays quick. */
export const highest = { shifts: 20_000, grants: 100, characters: 200, initials: 6 } as const;

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
const text = z.string().check(z.maxLength(highest.characters));
/** The days an account can hold: whoever writes another has mistyped. */
export const accountDays = { first: '2000-01-01', last: '2099-12-31' } as const;

/** A day that exists, within those an account can hold. */
const day = isoDateWhere(
  (value) => isRealDay(value) && value >= accountDays.first && value <= accountDays.last,
);
/** Clock time in Norway, «HH:MM». */
const start = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const end = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));

/** So many hours a week from a day on, until the next grant, or to and with `to`. */
export const grantSchema = z.strictObject({
  id,
  from: day,
  /** The last day; null when it goes on until the next grant. */
  to: z.nullable(day),
  /** Exact, with a point: «32», «31.96». Zero for a pause. */
  hoursPerWeek: z.string().check(z.regex(/^\d{1,3}(?:\.\d{1,6})?$/)),
});

export const shiftSchema = z.strictObject({
  id,
  /** The day it begins. */
  day,
  from: start,
  /** At or before `from`: it ends the day after. «24:00» and «00:00» are the same midnight. */
  to: end,
  /** The assistant's initials, as the work leader writes them; empty when not told. */
  assistant: z.string().check(z.maxLength(highest.initials)),
  /** The work happens outside Norway. */
  isAbroad: z.boolean(),
});

export const accountSchema = z.strictObject({
  id,
  /** What the reader calls it; may be empty. Never in an address, a title or a file name. */
  name: text,
  grants: z.array(grantSchema).check(z.maxLength(highest.grants)),
  shifts: z.array(shiftSchema).check(z.maxLength(highest.shifts)),
});

/** @term timeregnskap */
export type Account = z.infer<typeof accountSchema>;
export type Grant = z.infer<typeof grantSchema>;
export type Shift = z.infer<typeof shiftSchema>;
