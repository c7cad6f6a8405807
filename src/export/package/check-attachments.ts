// Whether the attachments that the draft tells of and those that lie in the package are the same.

import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { dataPath, isAttachmentPath } from './layout.ts';

/** Digests by path, null for a file whose bytes could not be read. */
type Digests = ReadonlyMap<string, string | null>;

/** Every attachment has one file of its own with its digest, and every file among the attachments has its attachment. */
export function attachmentProblems(
  { draft, files }: PackageEnvelope,
  digests: Digests,
): Problem<OpenProblemCode>[] {
  const paths = new Map(files.map(({ attachmentId, path }) => [attachmentId, path]));
  const known = new Map(draft.attachments.map(({ id, sha256 }) => [id, sha256]));
  const used = new Set(paths.values());
  const oneToOne = [paths.size, known.size, used.size, draft.attachments.length].every(
    (count) => count === files.length,
  );
  if (!oneToOne || ![...paths].every(([id, path]) => known.has(id) && isAttachmentPath(path)))
    return [{ code: 'dataUnreadable', at: `${dataPath}#files` }];

  const wrong = [...paths]
    .filter(([id, path]) => digests.get(path) !== known.get(id))
    .map(([, path]) => ({ code: digests.has(path) ? 'fileChanged' : 'fileMissing', at: path }) as const);
  const unknown = [...digests.keys()].filter((path) => isAttachmentPath(path) && !used.has(path));
  return [...wrong, ...unknown.map((path) => ({ code: 'fileNotListed', at: path }) as const)];
}
