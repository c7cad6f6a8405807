// Opens a package, whoever made it. All or nothing: nothing of a package with any problem is handed on.

import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { attachmentProblems } from './check-attachments.ts';
import { bagProblems } from './check-bag.ts';
import { checkEntries } from './check-entries.ts';
import type { OpenResult } from './contract.ts';
import { dataPath } from './layout.ts';
import { maxPackageBytes, sizeProblems } from './limits.ts';
import { type EnvelopeReading, readEnvelope } from './read-envelope.ts';
import { type PackedFile, readFiles } from './read-files.ts';
import { listZip } from './zip-read.ts';

type Problems = readonly Problem<OpenProblemCode>[];
type Files = ReadonlyMap<string, PackedFile>;

/** After these nothing is read: it is another zip, or one that cannot or should not be unpacked. */
const stops: readonly OpenProblemCode[] = [
  'notAPackage',
  'passwordProtected',
  'packageTooLarge',
  'fileTooLarge',
];

/**
 * The package, or every problem found in it, by path. `newerFormat` stands alone: what else looks wrong may be right
 * in that format. Never throws, whatever the bytes.
 */
export async function openPackage(file: Blob): Promise<OpenResult> {
  if (file.size > maxPackageBytes) return refused([{ code: 'packageTooLarge', at: '' }]);
  const listing = await listZip(file);
  if (listing.status === 'refused') return refused([{ code: listing.code, at: '' }]);

  const { files: entries, problems } = checkEntries(listing.entries);
  const claimed = [...entries].map(([path, { size }]) => ({ path, size }));
  const outside = [...problems, ...sizeProblems(claimed, file.size)];
  if (outside.some(({ code }) => stops.includes(code))) return refused(outside);

  const files = await readFiles(entries);
  return files === null ? refused([{ code: 'notReadable', at: '' }]) : judge(files, outside);
}

async function judge(files: Files, outside: Problems): Promise<OpenResult> {
  const digests = new Map([...files].map(([path, { sha256 }]) => [path, sha256]));
  const bag = await bagProblems(digests, files);
  const reading = await readData(files, bag);
  if (reading.status === 'refused') {
    const newer = reading.problems.filter(({ code }) => code === 'newerFormat');
    return refused(newer.length > 0 ? newer : [...outside, ...bag, ...reading.problems]);
  }
  const { envelope } = reading;
  const found = [...outside, ...bag, ...attachmentProblems(envelope, digests)];
  return found.length > 0 ? refused(found) : opened(envelope, files);
}

/** Of data that was changed after the package was made, only that is told: what it says now is of no interest. */
async function readData(files: Files, bag: Problems): Promise<EnvelopeReading> {
  const data = files.get(dataPath);
  if (data === undefined) return { status: 'refused', problems: [{ code: 'fileMissing', at: dataPath }] };
  if (data.sha256 === null || bag.some(({ at }) => at === dataPath))
    return { status: 'refused', problems: [{ code: 'fileChanged', at: dataPath }] };
  return readEnvelope(new Uint8Array(await data.content.arrayBuffer()));
}

function opened(envelope: PackageEnvelope, files: Files): OpenResult {
  const paths = new Map(envelope.files.map(({ attachmentId, path }) => [attachmentId, path]));
  const attachments = new Map<string, Blob>();
  for (const { id, size, type } of envelope.draft.attachments) {
    const content = files.get(paths.get(id) ?? '')?.content;
    if (content !== undefined) attachments.set(id, content.slice(0, size, type));
  }
  return { status: 'opened', envelope, attachments };
}

/** The same problem found twice is told once. */
function refused(problems: Problems): OpenResult {
  const told = new Map(problems.map((problem) => [`${problem.code} ${problem.at}`, problem]));
  return { status: 'refused', problems: [...told.values()] };
}
