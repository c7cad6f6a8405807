// The training that a supplier has held through a year, entry by entry, as it is kept and saved to a file.
import * as z from 'zod/mini';
import { isoDateWhere } from '../shared/content.schema.ts';
import { isRealDay } from '../shared/dates.ts';

/** The shape below; raised when it changes, with a migration and a fixture of the old one. */
export const trainingSchemaVersion = 1;

const typed = z.string().check(z.maxLength(300));
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

export const trainedGroups = ['workLeaders', 'assistants'] as const;
export type TrainedGroup = (typeof trainedGroups)[number];

export const trainingEntrySchema = z.object({
  id,
  /** null until it is chosen. */
  day: z.nullable(isoDateWhere(isRealDay)),
  group: z.enum(trainedGroups),
  topic: typed,
  /** Hours that the training lasted, as typed. */
  hours: typed,
  /** How many took part, as typed: a number, no names. */
  participants: typed,
  /** Kroner that the training cost, as typed; may be empty. */
  cost: typed,
  /** Where the documentation lies: a course certificate, a list of those present. */
  documentation: typed,
});

export const trainingReportSchema = z.object({
  id,
  year: typed,
  supplier: typed,
  entries: z.array(trainingEntrySchema).check(z.maxLength(500)),
});

/** @term opplæringsrapport */
export type TrainingReport = z.infer<typeof trainingReportSchema>;
export type TrainingEntry = z.infer<typeof trainingEntrySchema>;
