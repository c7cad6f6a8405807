// A plan as a file that any device can open.
import * as z from 'zod/mini';
import {
  type BillingDraft,
  billingDraftSchema,
  billingSchemaVersion,
} from '#domain/billing/billing-draft.schema.ts';
import { type FileForm, makeFile, type NamedFile } from '../../shared/saved-file/saved-file.ts';

const format = 'bpa-fakturaplan';

const fileSchema = z.object({
  format: z.literal(format),
  schemaVersion: z.literal(billingSchemaVersion),
  plan: billingDraftSchema,
});

export const billingForm: FileForm<z.infer<typeof fileSchema>> = {
  format,
  schemaVersion: billingSchemaVersion,
  schema: fileSchema,
  name: 'fakturaplan',
  /** Forty changes are far below; ours has five levels. */
  limits: { maxBytes: 100_000, maxDepth: 10 },
};

/**
 * null for a plan that could not be opened again: a text in it is too long.
 * @param today YYYY-MM-DD
 */
export function billingFile(plan: BillingDraft, today: string): NamedFile | null {
  return makeFile(billingForm, { format, schemaVersion: billingSchemaVersion, plan }, today);
}
