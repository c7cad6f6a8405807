// The rows as they are stored, and how a row of any version becomes a draft again.
// Every version ever stored stays readable: tests/fixtures/stored-draft-v*.json are rows of each.
import * as z from 'zod/mini';
import {
  type Draft,
  type DraftId,
  draftSchema,
  draftSchemaVersion,
} from '#domain/application/draft.schema.ts';
import { draftMigrations } from '#domain/application/older-drafts.ts';
import type { Exported, ListedDraft } from './draft-store.ts';

export interface DraftRow {
  readonly id: DraftId;
  /** `draftSchemaVersion` of the code that wrote `body`. */
  readonly schemaVersion: number;
  /** 1 for the first save. */
  readonly revision: number;
  /** ISO instant, UTC. */
  readonly savedAt: string;
  /** ISO instant, UTC; null for a draft that is not discarded. */
  readonly discardedAt: string | null;
  readonly body: unknown;
  /** Not there in rows of drafts that were never saved as a file. */
  readonly exported?: Exported;
}

export interface FileRow {
  readonly draftId: DraftId;
  readonly attachmentId: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly bytes: Blob;
}

const readableRow = z.object({
  schemaVersion: z.int().check(z.minimum(1), z.maximum(draftSchemaVersion)),
  revision: z.int().check(z.minimum(1)),
  savedAt: z.string(),
});

const exportedMark = z.object({
  at: z.string(),
  sha256: z.string(),
  revision: z.int(),
  isOpened: z.optional(z.literal(true)),
});

/** The row of a draft that is saved now. The body is a copy: nothing that happens to the draft later reaches it. */
export function rowOf(draft: Draft, revision: number, savedAt: string): DraftRow {
  const body = structuredClone(draft);
  return { id: draft.id, schemaVersion: draftSchemaVersion, revision, savedAt, discardedAt: null, body };
}

/** Migrates and parses. What cannot be read, or was written by newer code, comes back as the text of its row. */
export function readRow(row: DraftRow): ListedDraft {
  const known = readableRow.safeParse(row);
  const draft = known.success ? draftSchema.safeParse(migrate(row)) : null;
  if (known.success && draft?.success && draft.data.id === row.id) {
    const { revision, savedAt } = known.data;
    const exported = exportedMark.safeParse(row.exported).data ?? null;
    return { status: 'readable', draft: draft.data, revision, savedAt, exported };
  }
  const savedAt = typeof row.savedAt === 'string' ? row.savedAt : '';
  return { status: 'unreadable', id: row.id, savedAt, raw: JSON.stringify(row, null, 2) };
}

/** The row that replaces `stored`, with what is remembered of the draft and is no part of it. */
export function inPlaceOf(stored: DraftRow | undefined, row: DraftRow): DraftRow {
  return stored?.exported === undefined ? row : { ...row, exported: stored.exported };
}

function migrate({ body, schemaVersion }: DraftRow): unknown {
  return draftMigrations.slice(schemaVersion - 1).reduce((older, next) => next(older), body);
}

/** True for a row that newer code wrote: this code must leave it alone. */
export function isNewer(row: DraftRow): boolean {
  return row.schemaVersion > draftSchemaVersion;
}

/** True only for a row that says so: one that cannot be read is shown, not hidden. */
export function isDiscarded(row: DraftRow): boolean {
  return typeof row.discardedAt === 'string';
}
