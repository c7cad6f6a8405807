// The calendar of a call: content/calendar, one YAML file for each call. The only place where its dates stand.
import * as z from 'zod/mini';
import { instant, isoDate, sentence } from '../shared/content.schema.ts';
import { origins } from './criterion.schema.ts';

/** The stops that other pages ask for by name. */
export const stopRoles = ['kunngjøring', 'spørsmålsfrist', 'søknadsfrist', 'signering', 'oppstart'] as const;

export const stopSchema = z.strictObject({
  /** Permanent: the anchor, and the identity of the event in calendars. */
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  role: z.nullable(z.enum(stopRoles)),
  title: sentence,
  /** A day, or a day with clock time and offset; null when it is not settled, or not known. */
  at: z.nullable(z.union([instant, isoDate])),
  /** The last day, when the stop lasts for several. */
  until: z.nullable(isoDate),
  /** What is said instead of the date: «uke 5 i 2019». */
  words: z.nullable(sentence),
  /** What happens. */
  text: sentence,
  origin: z.enum(origins),
  /** Ids in content/law. */
  law: z.array(z.string()),
  sources: z.array(z.string()),
});

export const calendarSchema = z.strictObject({
  /** The call, and the name of the file. */
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  checkedOn: isoDate,
  /** In the order they happen. */
  stops: z.array(stopSchema),
});

export type Calendar = z.infer<typeof calendarSchema>;
export type Stop = z.infer<typeof stopSchema>;
export type StopRole = (typeof stopRoles)[number];
