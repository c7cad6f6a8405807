// The row of a kept hours account as it is stored, and how a row of any version becomes an account again.
// Every version ever stored stays readable: tests/fixtures/stored-account-v*.json are rows of each.
import * as z from 'zod/mini';
import { type Account, accountSchema, accountSchemaVersion } from '#domain/hours/account.schema.ts';

export interface AccountRow {
  readonly id: string;
  /** `accountSchemaVersion` of the code that wrote `body`. */
  readonly schemaVersion: number;
  /** 1 for the first time. */
  readonly revision: number;
  /** ISO instant, UTC. */
  readonly savedAt: string;
  readonly body: unknown;
}

export type ReadAccount =
  | {
      readonly status: 'readable';
      readonly account: Account;
      readonly revision: number;
      readonly savedAt: string;
    }
  | { readonly status: 'unreadable'; readonly isNewer: boolean; readonly raw: string };

/** There is one. */
export const accountRowId = 'account';

const saveShape = {
  schemaVersion: z.literal(accountSchemaVersion),
  revision: z.int().check(z.minimum(1)),
  savedAt: z.string(),
};
const save = z.object(saveShape);
const readableRow = z.object({ ...saveShape, body: accountSchema });
const versioned = z.object({ schemaVersion: z.int() });

/** The row of an account that is kept at `now`. */
export function rowOfAccount(account: Account, revision: number, now: string): AccountRow {
  return { id: accountRowId, schemaVersion: accountSchemaVersion, revision, savedAt: now, body: account };
}

/** What cannot be read, or was written by newer code, comes back as the text of its row. */
export function readAccountRow(stored: unknown): ReadAccount {
  const row = readableRow.safeParse(stored);
  if (!row.success) return unreadable(stored);
  const { body: account, revision, savedAt } = row.data;
  return { status: 'readable', account, revision, savedAt };
}

function unreadable(stored: unknown): ReadAccount {
  return { status: 'unreadable', isNewer: isNewer(stored), raw: JSON.stringify(stored, null, 2) };
}

/** Which of the saves a row is, without looking at its thousands of shifts; null for one that does not tell. */
export function saveOf(stored: unknown): Pick<AccountRow, 'revision' | 'savedAt'> | null {
  return save.safeParse(stored).data ?? null;
}

/** True for a row that newer code wrote: this code must leave it alone. */
function isNewer(stored: unknown): boolean {
  const row = versioned.safeParse(stored);
  return row.success && row.data.schemaVersion > accountSchemaVersion;
}
