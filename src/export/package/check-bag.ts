// Whether a bag is whole: every file listed, every listed file there, every digest right.
// @source RFC 8493, section 3 (Complete and Valid Bags). Checked 2026-11-22.

import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { bagItText, parseManifest } from './bagit.ts';
import { bagItPath, isPayloadPath, isTagPath, manifestPath, tagManifestPath } from './layout.ts';
import { type PackedFile, textOf } from './read-files.ts';

/** Digests by path, null for a file whose bytes are damaged. */
type Digests = ReadonlyMap<string, string | null>;

/** What is wrong with the bag as a bag, by path. Says nothing of what the files mean. */
export async function bagProblems(
  digests: Digests,
  files: ReadonlyMap<string, PackedFile>,
): Promise<Problem<OpenProblemCode>[]> {
  const payload = [...digests].filter(([path]) => isPayloadPath(path));
  const tags = [...digests].filter(([path]) => isTagPath(path) && path !== tagManifestPath);
  const declared = (await textOf(files.get(bagItPath))) ?? bagItText;
  return [
    ...(declared === bagItText ? [] : [problem('notAPackage', bagItPath)]),
    ...listProblems(manifestPath, await textOf(files.get(manifestPath)), new Map(payload)),
    ...listProblems(tagManifestPath, await textOf(files.get(tagManifestPath)), new Map(tags)),
  ];
}

/** What the two lists of the bag say that its files are, by path; nothing of a list that cannot be read. */
export async function listedDigests(
  files: ReadonlyMap<string, PackedFile>,
): Promise<ReadonlyMap<string, string>> {
  const lists = await Promise.all([manifestPath, tagManifestPath].map((path) => textOf(files.get(path))));
  return new Map(lists.flatMap((list) => [...(parseManifest(list ?? '') ?? [])]));
}

function listProblems(
  listPath: string,
  list: string | undefined,
  files: Digests,
): Problem<OpenProblemCode>[] {
  const listed = list === undefined ? null : parseManifest(list);
  if (listed === null) return [problem('manifestMissing', listPath)];
  const wrong = [...listed]
    .filter(([path, digest]) => files.get(path) !== digest)
    .map(([path]) => problem(files.has(path) ? 'fileChanged' : 'fileMissing', path));
  const unlisted = [...files.keys()].filter((path) => !listed.has(path));
  return [...wrong, ...unlisted.map((path) => problem('fileNotListed', path))];
}

function problem(code: OpenProblemCode, at: string): Problem<OpenProblemCode> {
  return { code, at };
}
