// What is said in public while a call runs: answers to questions, corrections, documents. One YAML file each per call.
import * as z from 'zod/mini';
import { isoDate, sentence } from '../shared/content.schema.ts';

const plainId = z.string().check(z.regex(/^[a-z0-9-]+$/));

/** content/answers: questions that were asked, answered to all at once. */
export const answersSchema = z.strictObject({
  /** The call, and the name of the file. */
  id: plainId,
  /** The day the log was opened. */
  openedOn: isoDate,
  /** The newest first. */
  entries: z.array(
    z.strictObject({
      id: plainId,
      askedOn: isoDate,
      answeredOn: isoDate,
      /** Without a word of who asked. */
      question: sentence,
      answer: sentence,
      /** Ids in content/criteria that it concerns. */
      criteria: z.array(z.string()),
    }),
  ),
});

/** content/corrections: every change of a criterion or a date after the first version. */
export const correctionsSchema = z.strictObject({
  /** The call, and the name of the file. */
  id: plainId,
  /** The day the log was opened. */
  openedOn: isoDate,
  /** The newest first. */
  entries: z.array(
    z.strictObject({
      id: plainId,
      date: isoDate,
      /** What was changed, in one sentence. */
      what: sentence,
      why: sentence,
      /** Each field that changed, with its words before and after; null when it was not there, or is no longer. */
      fields: z
        .array(z.strictObject({ field: sentence, old: z.nullable(sentence), new: z.nullable(sentence) }))
        .check(z.minLength(1)),
    }),
  ),
});

/** content/documents: the grounds and forms of the call. */
export const documentsSchema = z.strictObject({
  /** The call, and the name of the file. */
  id: plainId,
  documents: z.array(
    z.strictObject({
      id: plainId,
      title: sentence,
      what: sentence,
      /** An address on the site or on the web; null: not put out yet. */
      href: z.nullable(z.string().check(z.regex(/^(?:\/|https:\/\/)/))),
      /** Where it is to be had, when it will never be put out here: said instead of «ikke lagt ut». */
      elsewhere: z.optional(sentence),
      /** The day it was put out. */
      date: z.nullable(isoDate),
    }),
  ),
});

export type Answers = z.infer<typeof answersSchema>;
export type Corrections = z.infer<typeof correctionsSchema>;
export type CallDocuments = z.infer<typeof documentsSchema>;
