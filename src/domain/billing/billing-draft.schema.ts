// One scheme's invoices through a year: everything typed so far, as it was typed.
import * as z from 'zod/mini';
import { isoDate } from '../shared/content.schema.ts';

/** The shape below; raised when it changes, with a migration and a fixture of the old one. */
export const billingSchemaVersion = 1;

const typed = z.string().check(z.maxLength(200));
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
/** From a day on; null until it is chosen. The first of a list counts from the start of the scheme. */
const change = z.object({ id, from: z.nullable(isoDate), value: typed });

export const conventions = ['calendarDays', '52'] as const;
export type Convention = (typeof conventions)[number];

export const billingDraftSchema = z.object({
  id,
  /** What the reader calls it; may be empty. */
  name: typed,
  year: typed,
  /** First day of the scheme in the year; null: from New Year. */
  start: z.nullable(isoDate),
  convention: z.enum(conventions),
  /** Hours a week, first as granted, then each change. */
  hours: z.array(change).check(z.minLength(1), z.maxLength(20)),
  /** Kroner an hour, first as agreed, then each change. */
  prices: z.array(change).check(z.minLength(1), z.maxLength(20)),
  /** Used hours of the four quarters; empty when not known yet. */
  used: z.tuple([typed, typed, typed, typed]),
});

export type BillingDraft = z.infer<typeof billingDraftSchema>;
