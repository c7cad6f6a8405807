// The law and its papers as a dated line: content/law-line.yaml.
import * as z from 'zod/mini';
import { sentence } from '../shared/content.schema.ts';

export const lawEventSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** As precise as it is known: a year, a month or a day. The line is ordered by it. */
  date: z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)),
  /** The same in words: «1. januar 2015», «desember 2021», «1990-tallet». */
  when: sentence,
  title: sentence,
  /** Markdown: what it is, and what it changed. */
  text: sentence,
  kind: z.enum(['lov', 'forskrift', 'rundskriv', 'forarbeid', 'utredning', 'uttalelse']),
  /** Where it can be read; null when we have no address. */
  url: z.nullable(z.string().check(z.regex(/^https:\/\//))),
  /** What it means for a supplier in the next call, when it came after 2019 and concerns suppliers. */
  forSuppliers: z.optional(sentence),
  /** Ids in content/law. */
  law: z.array(z.string()),
  sources: z.array(z.string()),
});
export const lawLineSchema = z.array(lawEventSchema);

export type LawEvent = z.infer<typeof lawEventSchema>;
