// The first guard on a package that is opened: only the names, kinds and sizes that a package of ours has.

import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { bagItPath, dataPath, isFolderPath, isPayloadPath, isTagPath } from './layout.ts';
import type { ZipEntry } from './zip-read.ts';

export interface CheckedEntries {
  /** By path inside the one folder. Only these may be read. */
  readonly files: ReadonlyMap<string, ZipEntry>;
  readonly problems: readonly Problem<OpenProblemCode>[];
}

/** The folder may have been renamed by whoever unpacked it; its name is used for nothing. */
const inFolder = /^([a-zA-Z0-9][a-zA-Z0-9 ._()-]{0,99})\/(.*)$/s;
/** What macOS adds when a folder is packed there; it is passed over unread. */
const litter = /^__MACOSX\/|(?:^|\/)\.DS_Store$/;
/** Characters of a refused name that are told of. */
const maxShown = 200;

/** A zip of something else entirely is told so in one problem, not in one for each of its files. */
export function checkEntries(entries: readonly ZipEntry[]): CheckedEntries {
  const files = new Map<string, ZipEntry>();
  const folders = new Set<string>();
  const problems: Problem<OpenProblemCode>[] = [];
  for (const entry of entries.filter(({ name }) => !litter.test(name))) {
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
  if (isBare && !ours) return { files, problems: [{ code: 'folderMissing', at: '' }] };
  if (!ours || folders.size !== 1) return { files, problems: [{ code: 'notAPackage', at: '' }] };
  return { files, problems };
}

function isExpected(path: string, { plain, size }: ZipEntry): boolean {
  if (isFolderPath(path)) return plain && size === 0;
  return plain && (isTagPath(path) || isPayloadPath(path));
}
