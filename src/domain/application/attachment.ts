// The limits of what can be attached, told before anybody chooses a file.

/** Bytes. @source The project's own limits: what a browser keeps and a case worker can receive. */
export const maxFileBytes = 50_000_000;
/** Bytes, all attachments of one draft together. */
const maxTotalBytes = 250_000_000;

/** Files of one draft. @source The project's own limit, the same as the draft's schema has. */
export const maxAttachments = 300;

export type AttachmentProblemCode = 'fileEmpty' | 'fileTooLarge' | 'filesTooLargeTogether' | 'tooManyFiles';

/** What stands in the way of adding a file of `size` bytes beside `others`; null when nothing does. */
export function attachmentProblem(
  size: number,
  others: readonly { readonly size: number }[],
): AttachmentProblemCode | null {
  if (size === 0) return 'fileEmpty';
  if (size > maxFileBytes) return 'fileTooLarge';
  if (others.length >= maxAttachments) return 'tooManyFiles';
  const total = others.reduce((sum, other) => sum + other.size, size);
  return total > maxTotalBytes ? 'filesTooLargeTogether' : null;
}
