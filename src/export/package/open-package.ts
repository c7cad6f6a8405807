// Opens a package, whoever made it. All or nothing: nothing of a package with any problem is handed on.

import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { OpenResult } from './contract.ts';
import { type PackageReading, readPackage } from './read-package.ts';

/** The package, or every problem found in it, by path. Never throws, whatever the bytes. */
export async function openPackage(file: Blob): Promise<OpenResult> {
  return openReading(await readPackage(file));
}

/** The same, of a package that has been read. */
export function openReading({ problems, envelope, files }: PackageReading): OpenResult {
  if (problems.length > 0 || envelope === null) return { status: 'refused', problems };
  return { status: 'opened', envelope, attachments: attachmentsIn(envelope, files) };
}

function attachmentsIn(envelope: PackageEnvelope, files: PackageReading['files']): ReadonlyMap<string, Blob> {
  const paths = new Map(envelope.files.map(({ attachmentId, path }) => [attachmentId, path]));
  const attachments = new Map<string, Blob>();
  for (const { id, size, type } of envelope.draft.attachments) {
    const content = files.get(paths.get(id) ?? '')?.content;
    if (content !== undefined) attachments.set(id, content.slice(0, size, type));
  }
  return attachments;
}
