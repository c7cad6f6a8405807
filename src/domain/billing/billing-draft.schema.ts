// One scheme's invoices through a year: everything typed so far, as it was typed.
import * as z from 'zod/mini';

/** The shape below; raised when it changes, with a migration and a fixture of the old one. */
export const billingSchemaVersion = 1;

/** So many changes of hours, and of the price: a file with more is refused. */
export const mostChanges = 20;

const typed = z.string().check(z.maxLength(200));
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
/** A day of the plan's year; the month as «05». */
const dayInYear = z.object({ date: typed, month: z.string().check(z.regex(/^(?:0[1-9]|1[0-2])$/)) });
/** From a day on. The first of a list counts from the start of the scheme, whatever its day. */
const change = z.object({ id, from: dayInYear, value: typed });

export const conventions = ['calendarDays', '52'] as const;
export type Convention = (typeof conventions)[number];

export const billingDraftSchema = z.object({
  id,
  /** What the reader calls it; may be empty. */
  name: typed,
  year: typed,
  /** First day of the scheme in the year. */
  start: dayInYear,
  convention: z.enum(conventions),
  /** Hours a week, first as granted, then each change. */
  hours: z.array(change).check(z.minLength(1), z.maxLength(mostChanges)),
  /** Kroner an hour, first as agreed, then each change. */
  prices: z.array(change).check(z.minLength(1), z.maxLength(mostChanges)),
  /** Used hours of the four quarters; empty when not known yet. */
  used: z.array(typed).check(z.minLength(4), z.maxLength(4)),
});

export type BillingDraft = z.infer<typeof billingDraftSchema>;
export type DayInYear = z.infer<typeof dayInYear>;
/** So many hours, or kroner, from a day on. */
export type TypedChange = z.infer<typeof change>;
