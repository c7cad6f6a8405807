// An hours account as a file that any device can open.

import { type Account, accountSchemaVersion } from '#domain/hours/account.schema.ts';
import { type AccountFile, accountFileFormat, accountFileSchema } from '#domain/hours/account-file.schema.ts';
import { type FileForm, makeFile, type NamedFile } from '../../shared/saved-file/saved-file.ts';

/** Twenty thousand shifts are about five million bytes; ours has four levels. */
export const accountForm: FileForm<AccountFile> = {
  format: accountFileFormat,
  schemaVersion: accountSchemaVersion,
  schema: accountFileSchema,
  name: 'regnskap',
  limits: { maxBytes: 8_000_000, maxDepth: 8 },
};

/** null for an account that could not be opened again. @param today YYYY-MM-DD */
export function accountFile(account: Account, today: string): NamedFile | null {
  return makeFile(
    accountForm,
    { format: accountFileFormat, schemaVersion: accountSchemaVersion, account },
    today,
  );
}
