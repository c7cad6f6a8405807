// Copies of a draft made one, and kept: the files first, then the draft as it was under another name, then one save.
import type { Attachment, Draft } from '#domain/application/draft.schema.ts';
import { type Fields, fieldsOf, joined } from '#domain/application/fields.ts';
import {
  type Chosen,
  draftOf,
  type MergeProblemCode,
  mergeProblem,
  newsIn,
} from '#domain/application/merge.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';
import type { DraftStore, StoredDraft } from '#store/draft-store.ts';
import { copyDraft } from './copy-draft.ts';
import { endSessions } from './sessions.ts';
import type { Copy } from './take-in-package.ts';

export interface Merging {
  /** The draft of this browser that they go into; null when the files become a new one. */
  readonly host: StoredDraft | null;
  readonly copies: readonly Copy[];
  /** What any of them says. */
  readonly fields: Fields;
  /** How much of it the host does not say. */
  readonly news: ReturnType<typeof newsIn>;
}

export type Merged =
  /** `lost`: names of attachments whose bytes neither this browser nor a file has. */
  | { readonly status: 'merged'; readonly id: string; readonly lost: readonly string[] }
  | { readonly status: 'refused'; readonly code: MergeProblemCode }
  | { readonly status: 'failed'; readonly code: SaveFailure };

/** What merging would be. The host is saved and closed in this window first; null when it is gone. Never throws. */
export async function mergingOf(
  store: DraftStore,
  hostId: string | null,
  copies: readonly Copy[],
): Promise<Merging | null> {
  try {
    if (hostId !== null) await endSessions(hostId);
    const host = hostId === null ? null : await store.load(hostId);
    if (hostId !== null && host === null) return null;
    const mine = joined(host ? [fieldsOf(host.draft)] : []);
    const fields = joined([mine, ...copies.map(({ draft }) => fieldsOf(draft))]);
    return { host, copies, fields, news: newsIn(fields, mine) };
  } catch {
    return null;
  }
}

/**
 * Keeps what they become, and the host as it was as a draft called `before`. All or nothing; what another window saved
 * meanwhile stands. Never throws.
 */
export async function keepMerged(
  store: DraftStore,
  { host, copies, fields }: Merging,
  chosen: Chosen,
  before: string,
): Promise<Merged> {
  try {
    const id = host?.draft.id ?? (await freeId(store, copies));
    const draft = draftOf(id, fields, chosen);
    if (draft === null) return { status: 'failed', code: 'unknown' };
    const code = mergeProblem(draft);
    if (code !== null) return { status: 'refused', code };
    const files = await keepFiles(store, draft, host, copies);
    if (files.status === 'failed') return files;
    const was = host && (await copyDraft(store, { ...host.draft, name: before }));
    if (was?.status === 'failed') return was;
    const saved = await store.save(draft, host?.revision ?? 0);
    if (saved.status === 'saved') return { status: 'merged', id, lost: files.lost };
    if (was) await store.discard(was.id);
    return saved;
  } catch {
    return { status: 'failed', code: 'unknown' };
  }
}

async function freeId(store: DraftStore, [first]: readonly Copy[]): Promise<string> {
  const id = first?.draft.id;
  return id !== undefined && !(await store.holds(id)) ? id : crypto.randomUUID();
}

type Files =
  | { readonly status: 'kept'; readonly lost: readonly string[] }
  | Extract<Merged, { status: 'failed' }>;

/** Every file of the merged draft lies under its id before the draft names it. */
async function keepFiles(
  store: DraftStore,
  draft: Draft,
  host: StoredDraft | null,
  copies: readonly Copy[],
): Promise<Files> {
  const lost: string[] = [];
  for (const attachment of draft.attachments) {
    if ((await store.readFile(draft.id, attachment.id)) !== null) continue;
    const bytes = await bytesAmong(store, attachment, host, copies);
    if (bytes === null) {
      lost.push(attachment.name);
      continue;
    }
    const kept = await store.keepFile(draft.id, attachment, bytes);
    if (kept.status === 'failed') return kept;
  }
  return { status: 'kept', lost };
}

/** The same bytes, whatever a copy calls the file. */
async function bytesAmong(
  store: DraftStore,
  { sha256 }: Attachment,
  host: StoredDraft | null,
  copies: readonly Copy[],
): Promise<Blob | null> {
  const inStore = async ({ id }: Attachment): Promise<Blob | null> =>
    host === null ? null : store.readFile(host.draft.id, id);
  const sources = [...(host ? [{ draft: host.draft, bytesOf: inStore }] : []), ...copies];
  for (const { draft, bytesOf } of sources) {
    const known = draft.attachments.find((other) => other.sha256 === sha256);
    const bytes = known ? await bytesOf(known) : null;
    if (bytes !== null) return bytes;
  }
  return null;
}
