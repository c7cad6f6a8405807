// From files on disk to drafts in the store: packages, their PDFs, and parts of an application that a colleague has filled in.
// What is here already stays as it is until the reader has said what to do.
import type { Attachment, Draft } from '#domain/application/draft.schema.ts';
import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { SaveFailure } from '#domain/application/save-failure.ts';
import type { Problem } from '#domain/shared/problem.ts';
import type { DraftStore, StoredDraft } from '#store/draft-store.ts';
import { copyDraft } from './copy-draft.ts';

/** What one file holds. */
export interface Copy {
  /** What the file is called. */
  readonly file: string;
  readonly draft: Draft;
  /** `from` a PDF come the answers alone: the bytes of its attachments are nowhere. */
  readonly from: 'package' | 'pdf';
  readonly bytesOf: (attachment: Attachment) => Promise<Blob | null>;
  /** Instant with offset: when the file was made, as it tells itself. */
  readonly madeAt: string;
}

export type TakenIn = { readonly file: string } & (
  | { readonly status: 'taken'; readonly draft: Draft; readonly from: Copy['from'] }
  /** The very same draft is here: nothing was to be done but give it back what bytes the browser had lost. */
  | { readonly status: 'here'; readonly draft: Draft }
  | {
      readonly status: 'refused';
      readonly problems: readonly Problem<OpenProblemCode>[];
      /** The file in the package that can be opened instead. */
      readonly answersIn: string | null;
    }
  | { readonly status: 'notKept'; readonly code: SaveFailure }
);

/** What only the reader can decide: whether files become drafts of their own or one with what is here. */
export interface Question {
  readonly copies: readonly Copy[];
  /** Drafts of this browser that all of them can be merged with, last saved first. */
  readonly hosts: readonly StoredDraft[];
  /** true when the files belong together, whether or not their draft is here. */
  readonly belongTogether: boolean;
}

export interface Intake {
  readonly done: readonly TakenIn[];
  readonly question: Question | null;
}

/** Reads the files. One that nothing is to be asked of becomes a draft at once. Never throws. */
export async function takeInFiles(store: DraftStore, files: readonly File[]): Promise<Intake> {
  const done: TakenIn[] = [];
  const copies: Copy[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if ('draft' in read) copies.push(read);
    else done.push(read);
  }
  const [first] = copies;
  if (!first) return { done, question: null };
  const hosts = await hostsOf(store, copies).catch(() => []);
  if (copies.length === 1 && hosts.length === 0)
    return { done: [...done, await keepCopy(store, first)], question: null };
  if (copies.length === 1 && (await isHere(first, hosts)))
    return { done: [...done, await restoreFiles(store, first)], question: null };
  const belongTogether =
    copies.length > 1 && copies.every((copy) => isOf(copy, first.draft) || (isPart(copy) && isPart(first)));
  return { done, question: { copies, hosts, belongTogether } };
}

/** Makes it a draft of its own, with the id it has when that is free: what belongs to it is known by that. Never throws. */
export async function keepCopy(store: DraftStore, copy: Copy): Promise<TakenIn> {
  const { file, draft, from, bytesOf } = copy;
  try {
    const isTaken = await store.holds(draft.id);
    const copied = await copyDraft(store, draft, bytesOf, isTaken ? crypto.randomUUID() : draft.id);
    if (copied.status === 'failed') return { file, status: 'notKept', code: copied.code };
    await rememberFile(store, copied.id, copy);
    return { file, status: 'taken', draft: { ...draft, id: copied.id }, from };
  } catch {
    return { file, status: 'notKept', code: 'unknown' };
  }
}

/** What was opened is the draft's last file, unless it is not all of it: a part, or a PDF without its attachments. */
async function rememberFile(
  store: DraftStore,
  id: Draft['id'],
  { draft, from, madeAt }: Copy,
): Promise<void> {
  const made = Date.parse(madeAt);
  const lacksFiles = from === 'pdf' && draft.attachments.length > 0;
  if (lacksFiles || draft.part !== null || Number.isNaN(made)) return;
  await store.markExported(id, { at: new Date(made).toISOString(), sha256: '', revision: 1, isOpened: true });
}

async function readFile(file: File): Promise<Copy | Extract<TakenIn, { status: 'refused' | 'notKept' }>> {
  try {
    const { openApplication } = await import('#export/open-application.ts');
    const result = await openApplication(file);
    if (result.status === 'refused') return { file: file.name, ...result };
    const { envelope, attachments, from } = result;
    const bytesOf = async ({ id }: Attachment): Promise<Blob | null> => attachments.get(id) ?? null;
    return { file: file.name, draft: envelope.draft, from, bytesOf, madeAt: envelope.createdAt };
  } catch {
    // The code that opens packages could not be loaded: a new version of the site, or no network.
    return { file: file.name, status: 'notKept', code: 'unknown' };
  }
}

/** The same id, and the same answers and digests of files, to the letter. */
async function isHere({ draft }: Copy, hosts: readonly StoredDraft[]): Promise<boolean> {
  const { canonicalJson } = await import('#export/package/canonical-json.ts');
  return hosts.some((host) => canonicalJson(host.draft) === canonicalJson(draft));
}

async function restoreFiles(store: DraftStore, { file, draft, bytesOf }: Copy): Promise<TakenIn> {
  try {
    for (const attachment of draft.attachments) {
      if ((await store.readFile(draft.id, attachment.id)) !== null) continue;
      const bytes = await bytesOf(attachment);
      const kept = bytes && (await store.keepFile(draft.id, attachment, bytes));
      if (kept?.status === 'failed') return { file, status: 'notKept', code: kept.code };
    }
    return { file, status: 'here', draft };
  } catch {
    return { file, status: 'notKept', code: 'unknown' };
  }
}

/**
 * Those that every copy is a copy of. A part that is here as a draft of its own, or whose draft is not here, can go into any
 * whole draft of its call.
 */
async function hostsOf(store: DraftStore, copies: readonly Copy[]): Promise<readonly StoredDraft[]> {
  const here = (await store.list()).flatMap((listed) => (listed.status === 'readable' ? [listed] : []));
  const own = here.filter(({ draft }) => copies.every((copy) => isOf(copy, draft)));
  if (own.some(({ draft }) => draft.part === null)) return own;
  const wholes = here.filter(
    ({ draft }) =>
      draft.part === null &&
      copies.every((copy) => isOf(copy, draft) || (isPart(copy) && copy.draft.callId === draft.callId)),
  );
  return [...own, ...wholes];
}

const isOf = (copy: Copy, draft: Draft): boolean => copy.draft.id === draft.id;
const isPart = ({ draft }: Copy): boolean => draft.part !== null;
