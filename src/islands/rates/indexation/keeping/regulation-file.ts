// A price regulation as a file that any device can open.
import * as z from 'zod/mini';
import {
  type IndexationCalculation,
  indexationSchema,
  indexationSchemaVersion,
} from '#domain/rates/indexation-draft.schema.ts';
import { type FileForm, makeFile, type NamedFile } from '../../../shared/saved-file/saved-file.ts';

const format = 'bpa-prisregulering';

const fileSchema = z.object({
  format: z.literal(format),
  schemaVersion: z.literal(indexationSchemaVersion),
  regulation: indexationSchema,
});

export const regulationForm: FileForm<z.infer<typeof fileSchema>> = {
  format,
  schemaVersion: indexationSchemaVersion,
  schema: fileSchema,
  name: 'prisregulering',
  /** Every month of a century typed is far below; ours has four levels. */
  limits: { maxBytes: 500_000, maxDepth: 8 },
};

/**
 * null for a regulation that could not be opened again: a text in it is too long.
 * @param today YYYY-MM-DD
 */
export function regulationFile(regulation: IndexationCalculation, today: string): NamedFile | null {
  return makeFile(regulationForm, { format, schemaVersion: indexationSchemaVersion, regulation }, today);
}
