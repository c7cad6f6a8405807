// What a call (utlysning) looks like in content/call. What the municipality has not settled is null, and shown as «ikke fastsatt».
import * as z from 'zod/mini';
import { sectionSchema } from '../pages/page.schema.ts';
import { isoDate, sentence } from '../shared/content.schema.ts';
import { origins } from './criterion.schema.ts';

const callStatuses = ['utkast', 'åpen', 'lukket', 'historisk'] as const;

export const callSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  title: sentence,
  /** What the call is named inside a sentence: «neste utlysning (utkast)». */
  shortTitle: sentence,
  status: z.enum(callStatuses),
  /** One sentence: what is called for, by whom. */
  announcement: sentence,
  /** What the reader should know about this call's standing, e.g. that it is history. */
  standing: sentence,
  /** The day the law was last checked against this call. */
  lawAsOf: isoDate,
  hourlyPrice: z.nullable(sentence),
  /** How the price is regulated; nothing where the call says nothing of it. */
  priceRegulation: z.optional(
    z.strictObject({
      /** What the call says. */
      says: sentence,
      /** How that is read here, where it leaves something open. */
      reading: z.nullable(sentence),
      index: z.nullable(sentence),
      month: z.nullable(sentence),
      publication: z.nullable(sentence),
      validFrom: z.nullable(sentence),
      calculation: z.nullable(sentence),
      /** The criterion that tells of it, by its id. */
      criterion: z.nullable(z.string()),
    }),
  ),
  /** How a year is invoiced and settled; nothing where the call says nothing of it. */
  billing: z.optional(
    z.strictObject({
      /** In advance or afterwards, and how often. */
      invoicing: z.nullable(sentence),
      /** Calendar days or 52 weeks. */
      counting: z.nullable(sentence),
      /** The price that unused hours are refunded at. */
      refund: z.nullable(sentence),
      settledBy: z.nullable(sentence),
      /** What happens with hours over the decision. */
      overuse: z.nullable(sentence),
    }),
  ),
  contact: z.nullable(
    z.strictObject({ name: sentence, email: z.nullable(sentence), phone: z.nullable(sentence) }),
  ),
  submitTo: z.nullable(sentence),
  /** The terms in short, in the order they are read. */
  terms: z.array(
    z.strictObject({
      term: sentence,
      text: sentence,
      origin: z.enum(origins),
      /** The part of a term from the call or the law that goes further than its source, when there is one. */
      proposedPart: z.optional(sentence),
      source: sentence,
      checkedOn: isoDate,
    }),
  ),
  /** What else there is to read about the call, before its terms. */
  sections: z.array(sectionSchema),
  /** The criteria in the order they are read; empty when the call's criteria are not known. */
  criteria: z.array(z.string()),
  /** Raised by the editor whenever a criterion changes; drafts and packages carry it. Null with no criteria. */
  criteriaVersion: z.nullable(sentence),
  news: z.array(z.strictObject({ date: isoDate, text: sentence })),
});

/** @term utlysning */
export type Call = z.infer<typeof callSchema>;
export type CallStatus = Call['status'];
