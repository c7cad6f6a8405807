// An hours account as a file that any device can open: JSON that says what it is, and in which version.
import * as z from 'zod/mini';
import { accountSchema, accountSchemaVersion } from './account.schema.ts';

export const accountFileFormat = 'bpa-timeregnskap';

export const accountFileSchema = z.strictObject({
  format: z.literal(accountFileFormat),
  schemaVersion: z.literal(accountSchemaVersion),
  account: accountSchema,
});

export type AccountFile = z.infer<typeof accountFileSchema>;
