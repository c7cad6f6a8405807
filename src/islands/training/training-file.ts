// A year of training as a file that any device can open.
import * as z from 'zod/mini';
import {
  type TrainingReport,
  trainingReportSchema,
  trainingSchemaVersion,
} from '#domain/training/training.schema.ts';
import { type FileForm, makeFile, type NamedFile } from '../shared/saved-file/saved-file.ts';

const format = 'bpa-opplaering';

const fileSchema = z.object({
  format: z.literal(format),
  schemaVersion: z.literal(trainingSchemaVersion),
  report: trainingReportSchema,
});

export const trainingForm: FileForm<z.infer<typeof fileSchema>> = {
  format,
  schemaVersion: trainingSchemaVersion,
  schema: fileSchema,
  name: 'opplaering',
  /** 500 entries whose five texts are as long as they may be, in characters that JSON has to spell out, are 4,6 million bytes. */
  limits: { maxBytes: 5_000_000, maxDepth: 8 },
};

/**
 * null for a report that could not be opened again: a text in it is too long.
 * @param today YYYY-MM-DD
 */
export function trainingFile(report: TrainingReport, today: string): NamedFile | null {
  return makeFile(trainingForm, { format, schemaVersion: trainingSchemaVersion, report }, today);
}
