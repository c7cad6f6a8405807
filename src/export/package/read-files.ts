// The bytes of a package, one file at a time, each with its digest.

import { sha256 } from './digest.ts';
import { isGone, type ZipEntry } from './zip-read.ts';

export interface PackedFile {
  readonly content: Blob;
  /** Null when the bytes are damaged: `content` is empty then. */
  readonly sha256: string | null;
}

/** Every file by path; null when the package itself can no longer be read. */
export async function readFiles(
  entries: ReadonlyMap<string, ZipEntry>,
): Promise<ReadonlyMap<string, PackedFile> | null> {
  const files = new Map<string, PackedFile>();
  for (const [path, entry] of entries) {
    try {
      const bytes = await entry.read();
      files.set(path, { content: new Blob([bytes]), sha256: await sha256(bytes) });
    } catch (error) {
      if (isGone(error)) return null;
      files.set(path, { content: new Blob(), sha256: null });
    }
  }
  return files;
}

/** Bytes; a manifest of a full package has some fifty thousand. */
const maxTextBytes = 200_000;

/** What a file says; undefined when it is missing, damaged, too long or not UTF-8. */
export async function textOf(file: PackedFile | undefined): Promise<string | undefined> {
  if (file === undefined || file.sha256 === null || file.content.size > maxTextBytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.content.arrayBuffer());
  } catch {
    return undefined;
  }
}
