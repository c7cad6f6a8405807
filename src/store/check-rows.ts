// The row of remembered answers as it is stored, and how a row of any version becomes answers again.
// Every version ever stored stays readable: tests/fixtures/stored-check-v*.json are rows of each.
import * as z from 'zod/mini';
import {
  answersSchemaVersion,
  type CheckDraft,
  checkDraftSchema,
} from '#domain/eligibility/answers.schema.ts';
import { daysRemembered } from '#domain/eligibility/keeping.ts';

export interface CheckRow {
  readonly id: string;
  /** `answersSchemaVersion` of the code that wrote `body`. */
  readonly schemaVersion: number;
  /** 1 for the first time; using the answers does not raise it, only changing them. */
  readonly revision: number;
  /** ISO instant, UTC. */
  readonly savedAt: string;
  /** ISO instant, UTC. */
  readonly lastUsedAt: string;
  readonly body: unknown;
}

export type ReadCheck =
  | {
      readonly status: 'readable';
      readonly draft: CheckDraft;
      readonly revision: number;
      readonly savedAt: string;
    }
  | { readonly status: 'unreadable'; readonly isNewer: boolean; readonly raw: string };

/** There is one. */
export const checkRowId = 'check';

const times = z.object({ lastUsedAt: z.string(), schemaVersion: z.int() });
const readableRow = z.object({
  schemaVersion: z.literal(answersSchemaVersion),
  revision: z.int().check(z.minimum(1)),
  savedAt: z.string(),
  body: checkDraftSchema,
});

/** The row of answers that are remembered at `now`. The body is a copy: nothing that happens to the draft later reaches it. */
export function rowOfCheck(draft: CheckDraft, revision: number, now: string): CheckRow {
  const body = structuredClone(draft);
  return {
    id: checkRowId,
    schemaVersion: answersSchemaVersion,
    revision,
    savedAt: now,
    lastUsedAt: now,
    body,
  };
}

/** The same row, used again. Throws when there is no row that this code may write. */
export function usedAt(stored: unknown, now: string): CheckRow {
  const row = readableRow.parse(stored);
  return { id: checkRowId, ...row, lastUsedAt: now };
}

/** What cannot be read, or was written by newer code, comes back as the text of its row. */
export function readCheckRow(stored: unknown): ReadCheck {
  const known = readableRow.safeParse(stored);
  if (known.success) {
    const { body: draft, revision, savedAt } = known.data;
    return { status: 'readable', draft, revision, savedAt };
  }
  return { status: 'unreadable', isNewer: isNewer(stored), raw: JSON.stringify(stored, null, 2) };
}

/** True for a row that newer code wrote: this code must leave it alone. */
function isNewer(stored: unknown): boolean {
  const row = times.safeParse(stored);
  return row.success && row.data.schemaVersion > answersSchemaVersion;
}

/**
 * More than 30 days since the last use, to the millisecond. A row that does not tell when, or that newer code wrote
 * under rules of its own, is not called expired: it is shown to the reader as one that cannot be read.
 */
export function hasExpired(stored: unknown, now: string): boolean {
  const row = times.safeParse(stored);
  if (!row.success || isNewer(stored)) return false;
  return Date.parse(now) - Date.parse(row.data.lastUsedAt) > daysRemembered * 24 * 60 * 60 * 1000;
}
