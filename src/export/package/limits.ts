// How large a package may be. The same numbers hold when it is made and when it is opened.

import { maxFileBytes } from '#domain/application/attachment.ts';
import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';

/** Bytes, the zip file itself and everything in it unpacked: 250 MB of attachments, and room for our own PDFs. */
export const maxPackageBytes = 300_000_000;
/** Files and directories: 300 attachments, and room for what we and other zip tools put beside them. */
export const maxEntries = 320;
/** Bytes of `soknad.json`; some two thousand pages of text. */
export const maxDataBytes = 5_000_000;
/** Levels of brackets in `soknad.json`; ours has five. */
export const maxDataDepth = 20;
/**
 * How many times larger than the zip file its content may be, all files together. Documents that somebody has
 * packed anew shrink to a tenth at the most; a zip bomb shrinks to a thousandth.
 */
const maxRatio = 200;

/** What is too large, from the sizes that are claimed, before a byte is read. Sizes in bytes. */
export function sizeProblems(
  files: Iterable<{ readonly path: string; readonly size: number }>,
  zipBytes: number,
): Problem<OpenProblemCode>[] {
  const all = [...files];
  const total = all.reduce((sum, { size }) => sum + size, 0);
  const tooLarge = all
    .filter(({ size }) => size > maxFileBytes)
    .map(({ path }): Problem<OpenProblemCode> => ({ code: 'fileTooLarge', at: path }));
  const inAll = total > maxPackageBytes || total > maxRatio * zipBytes;
  return inAll ? [...tooLarge, { code: 'packageTooLarge', at: '' }] : tooLarge;
}
