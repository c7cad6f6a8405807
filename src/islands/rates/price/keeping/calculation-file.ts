// A calculation as a file that any device can open.
import { calculationSchema, calculationSchemaVersion } from '#domain/rates/price/price-draft.schema.ts';
import { toolFile } from '../../../shared/saved-file/tool-file.ts';

export const { form: calculationForm, make: calculationFile } = toolFile('calculation', calculationSchema, {
  format: 'bpa-priskalkyle',
  schemaVersion: calculationSchemaVersion,
  name: 'priskalkyle',
  /** Four scenarios of a hundred shifts each are far below; ours has six levels. */
  limits: { maxBytes: 1_000_000, maxDepth: 12 },
});
