// The two faults of packing. Neither says anything of what was answered.

import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';

/** The bytes of an attachment are gone, or are no longer those that were attached. */
export class AttachmentChanged extends Error {
  override readonly name = 'AttachmentChanged';
  readonly attachmentId: string;

  constructor(attachmentId: string, cause?: unknown) {
    super(`Attachment ${attachmentId} is not what was attached`, { cause });
    this.attachmentId = attachmentId;
  }
}

/** The package was not made, because it could not have been opened again, for these reasons. */
export class PackageNotOpenable extends Error {
  override readonly name = 'PackageNotOpenable';
  readonly problems: readonly Problem<OpenProblemCode>[];

  constructor(problems: readonly Problem<OpenProblemCode>[]) {
    super(`The package could not be opened again: ${problems.map(({ code }) => code).join(', ')}`);
    this.problems = problems;
  }
}
