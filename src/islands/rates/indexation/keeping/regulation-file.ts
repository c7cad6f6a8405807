// A price regulation as a file that any device can open.
import { indexationSchema, indexationSchemaVersion } from '#domain/rates/indexation-draft.schema.ts';
import { toolFile } from '../../../shared/saved-file/tool-file.ts';

export const { form: regulationForm, make: regulationFile } = toolFile('regulation', indexationSchema, {
  format: 'bpa-prisregulering',
  schemaVersion: indexationSchemaVersion,
  name: 'prisregulering',
  /** Every month of a century typed is far below; ours has four levels. */
  limits: { maxBytes: 500_000, maxDepth: 8 },
});
