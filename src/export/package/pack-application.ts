// Makes the package: one zip, one folder in it, a bag. What is packed can be opened again, or it is not packed.

import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { bagInfoOf } from './bag-info.ts';
import { bagInfoText, bagItText, manifestText } from './bagit.ts';
import { attachmentProblems } from './check-attachments.ts';
import type { PackageParts, PackOptions } from './contract.ts';
import { dosTime } from './dos-time.ts';
import { envelopeBytes } from './envelope.ts';
import { PackageNotOpenable } from './fault.ts';
import { bagInfoPath, bagItPath, isPayloadPath, manifestPath, tagManifestPath, topFolder } from './layout.ts';
import { sizeProblems } from './limits.ts';
import { type Bytes, type Part, partOf, payloadParts } from './parts.ts';
import { readEnvelope } from './read-envelope.ts';
import { writeZip } from './zip-write.ts';

/**
 * The package as a zip file. Same parts, same bytes, in every time zone: the clock is the envelope's `createdAt`.
 * Throws the signal's reason when it is aborted, and then there is nothing left of the package.
 * Throws `AttachmentChanged` when an attachment is not what was attached, and `PackageNotOpenable` when what would
 * be packed could not be opened again.
 */
export async function packApplication(parts: PackageParts, options: PackOptions): Promise<Blob> {
  const { envelope } = parts;
  const data = envelopeBytes(envelope);
  const payload = await payloadParts(parts, data);
  const problems = problemsWith(payload, data);
  if (problems.length > 0) throw new PackageNotOpenable(problems);

  const files = [...(await tagParts(envelope, options, payload)), ...payload];
  const inFolder = files.map(({ path, bytes }) => ({ path: `${topFolder}/${path}`, bytes }));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const onWritten = (bytes: number): void =>
    options.onProgress?.({ step: 'packing', bytes: Math.min(bytes, total), total });
  onWritten(0);
  return writeZip(inFolder, dosTime(envelope.createdAt), { onWritten, signal: options.signal });
}

/** Those of the checks of opening that could fail for what we pack ourselves. */
function problemsWith(payload: readonly Part[], data: Bytes): Problem<OpenProblemCode>[] {
  const digests = new Map(payload.map(({ path, sha256 }) => [path, sha256]));
  const names = payload.filter(({ path }, index) => {
    const first = payload.findIndex((other) => other.path === path) === index;
    return !first || !isPayloadPath(path);
  });
  const reading = readEnvelope(data);
  return [
    ...names.map(({ path }) => ({ code: 'entryNameRefused', at: path }) as const),
    ...sizeProblems(payload, Number.POSITIVE_INFINITY),
    ...(reading.status === 'read' ? attachmentProblems(reading.envelope, digests) : reading.problems),
  ];
}

async function tagParts(
  envelope: PackageEnvelope,
  { description }: PackOptions,
  payload: readonly Part[],
): Promise<Part[]> {
  const info = bagInfoText(bagInfoOf(envelope, description, payload));
  const tags = await Promise.all([
    partOf(bagItPath, utf8(bagItText)),
    partOf(bagInfoPath, utf8(info)),
    partOf(manifestPath, utf8(manifestText(payload))),
  ]);
  return [...tags, await partOf(tagManifestPath, utf8(manifestText(tags)))];
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}
