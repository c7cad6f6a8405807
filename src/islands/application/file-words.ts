// Why a file is not taken, whoever said so: the limits, or what it is.
import type { AttachmentProblemCode } from '#domain/application/attachment.ts';
import type { FileRefusalCode } from '#domain/application/file-kind.ts';
import { nb } from '#text/index.ts';
import { files } from '#text/nb/application-files.ts';

export function whyRefused(code: AttachmentProblemCode | FileRefusalCode): string {
  return Object.hasOwn(files.refusal, code)
    ? files.refusal[code as FileRefusalCode]
    : nb.problems.attachment[code as AttachmentProblemCode];
}
