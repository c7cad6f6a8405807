// A year of training as a file that any device can open.
import { trainingReportSchema, trainingSchemaVersion } from '#domain/training/training.schema.ts';
import { toolFile } from '../shared/saved-file/tool-file.ts';

export const { form: trainingForm, make: trainingFile } = toolFile('report', trainingReportSchema, {
  format: 'bpa-opplaering',
  schemaVersion: trainingSchemaVersion,
  name: 'opplaering',
  /** 500 entries whose five texts are as long as they may be, in characters that JSON has to spell out, are 4,6 million bytes. */
  limits: { maxBytes: 5_000_000, maxDepth: 8 },
});
