// A calculation as a file that any device can open.
import * as z from 'zod/mini';
import {
  type Calculation,
  calculationSchema,
  calculationSchemaVersion,
} from '#domain/rates/price/price-draft.schema.ts';
import { type FileForm, makeFile, type NamedFile } from '../../../shared/saved-file/saved-file.ts';

const format = 'bpa-priskalkyle';

const fileSchema = z.object({
  format: z.literal(format),
  schemaVersion: z.literal(calculationSchemaVersion),
  calculation: calculationSchema,
});

export const calculationForm: FileForm<z.infer<typeof fileSchema>> = {
  format,
  schemaVersion: calculationSchemaVersion,
  schema: fileSchema,
  name: 'priskalkyle',
  /** Four scenarios of a hundred shifts each are far below; ours has six levels. */
  limits: { maxBytes: 1_000_000, maxDepth: 12 },
};

/**
 * null for a calculation that could not be opened again: a text in it is too long.
 * @param today YYYY-MM-DD
 */
export function calculationFile(calculation: Calculation, today: string): NamedFile | null {
  return makeFile(calculationForm, { format, schemaVersion: calculationSchemaVersion, calculation }, today);
}
