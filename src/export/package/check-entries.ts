// The first guard on a package that is opened: only the names, kinds and sizes that a package of ours has.

import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { bagItPath, dataPath, isFolderPath, isPayloadPath, isTagPath } from './layout.ts';
import type { ZipEntry } from './zip-read.ts';

export interface CheckedEntries {
  /** By path inside the one folder. Only these may be read. */
  readonly files: ReadonlyMap<string, ZipEntry>;
  readonly problems: readonly Problem<OpenProblemCode>[];
  /** What the machine of somebody added: names of files, without their folders. They are passed over unread. */
  readonly ignored: readonly string[];
}

/** The folder may have been renamed by whoever unpacked it; its name is used for nothing. */
const inFolder = /^([a-zA-Z0-9][a-zA-Z0-9 ._()-]{0,99})\/(.*)$/s;
/** What macOS adds when a folder is opened or packed there. */
const litter = /^__MACOSX\/|(?:^|\/)\.DS_Store$/;
/** Characters of a refused name that are told of. */
const maxShown = 200;

/** A zip of something else entirely is told so in one problem, not in one for each of its files. */
export function checkEntries(entries: readonly ZipEntry[]): CheckedEntries {
  const files = new Map<string, ZipEntry>();
  const folders = new Set<string>();
  const problems: Problem<OpenProblemCode>[] = [];
  const ignored: string[] = [];
  for (const entry of entries) {
    if (litter.test(entry.name)) {
      if (!entry.name.endsWith('/')) ignored.push(lastPart(entry.name));
      continue;
    }
    const [, folder = '', path] = inFolder.exec(entry.name) ?? [];
    if (path === undefined || !isExpected(path, entry)) {
      problems.push({ code: 'entryNameRefused', at: entry.name.slice(0, maxShown) });
      continue;
    }
    folders.add(folder);
    if (entry.encrypted) problems.push({ code: 'passwordProtected', at: path });
    if (!isFolderPath(path)) files.set(path, entry);
  }
  const ours = files.has(bagItPath) || files.has(dataPath);
  const isBare = entries.some(({ name }) => name === bagItPath);
  if (isBare && !ours) return { files, problems: [{ code: 'folderMissing', at: '' }], ignored };
  if (!ours || folders.size !== 1) return { files, problems: [{ code: 'notAPackage', at: '' }], ignored };
  return { files, problems, ignored };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).slice(0, maxShown);
}

function isExpected(path: string, { plain, size }: ZipEntry): boolean {
  if (isFolderPath(path)) return plain && size === 0;
  return plain && (isTagPath(path) || isPayloadPath(path));
}
