// What somebody wrote in a tool as a file of its own, and back again. One of the gates where input is parsed: all of a file, or why not.
import type * as z from 'zod/mini';
import type { SavedFileTrouble } from '#domain/shared/keeping.ts';
import { heading, type JsonLimits, readJsonFile } from '../read-json-file.ts';

/** How the files of one tool are known, written and read. */
export interface FileForm<Content> {
  /** What the file calls itself, for ever: its `format`. */
  readonly format: string;
  /** Of the files that are written now: their `schemaVersion`. */
  readonly schemaVersion: number;
  /** The whole of the file, `format` and `schemaVersion` with it. Reads every version that was ever written. */
  readonly schema: z.ZodMiniType<Content>;
  /** The first part of its name, before the day. It tells neither whose the file is, nor anything that was answered. */
  readonly name: string;
  readonly limits: JsonLimits;
}

export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

export type OpenedFile<Content> =
  | { readonly status: 'opened'; readonly content: Content }
  | { readonly status: 'refused'; readonly code: SavedFileTrouble };

/**
 * null for what could not be opened again: a text in it is too long.
 * @param today YYYY-MM-DD, of the reader's clock
 */
export function makeFile<Content>(
  form: FileForm<Content>,
  content: Content,
  today: string,
): NamedFile | null {
  return form.schema.safeParse(content).success
    ? rawFile(form, JSON.stringify(content, null, 2), today)
    : null;
}

/** Whatever was kept and cannot be read, as it is. */
export function rawFile({ name }: Pick<FileForm<never>, 'name'>, json: string, today: string): NamedFile {
  return { name: `${name}-${today}.json`, file: new Blob([json, '\n'], { type: 'application/json' }) };
}

/** Never rejects, and never takes in a part of a file. */
export async function openFile<Content>(form: FileForm<Content>, file: Blob): Promise<OpenedFile<Content>> {
  const read = await readJsonFile(file, form.limits);
  if (read.status === 'refused') return read;
  const { format, schemaVersion } = heading(read.json);
  if (format !== form.format) return refused('notOurs');
  if (Number.isInteger(schemaVersion) && Number(schemaVersion) > form.schemaVersion)
    return refused('newerFormat');
  const known = read.isClear ? form.schema.safeParse(read.json) : null;
  return known?.success ? { status: 'opened', content: known.data } : refused('fileDamaged');
}

function refused(code: SavedFileTrouble): OpenedFile<never> {
  return { status: 'refused', code };
}
