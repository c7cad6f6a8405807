// Reads a package as far as it can be read, whoever made it: every file with its digest, the data, and all that is wrong.

import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { attachmentProblems } from './check-attachments.ts';
import { bagProblems } from './check-bag.ts';
import { checkEntries } from './check-entries.ts';
import { dataPath } from './layout.ts';
import { maxPackageBytes, sizeProblems } from './limits.ts';
import { type EnvelopeReading, readEnvelope } from './read-envelope.ts';
import { type PackedFile, readFiles } from './read-files.ts';
import { listZip } from './zip-read.ts';

type Problems = readonly Problem<OpenProblemCode>[];
type Files = ReadonlyMap<string, PackedFile>;

export interface PackageReading {
  /** Nothing is wrong with a package that has none. */
  readonly problems: Problems;
  /** By path in the one folder; none when the zip was refused before anything was unpacked. */
  readonly files: Files;
  /** null when `soknad.json` is missing, was changed, or is not what the schema says. */
  readonly envelope: PackageEnvelope | null;
  /** Files that somebody's machine added, by name: nothing is said of what is in them. */
  readonly ignored: readonly string[];
}

/** After these nothing is read: it is another zip, or one that cannot or should not be unpacked. */
const stops: readonly OpenProblemCode[] = [
  'notAPackage',
  'folderMissing',
  'passwordProtected',
  'packageTooLarge',
  'fileTooLarge',
];

/**
 * Every problem is told by its path, each once. `newerFormat` stands alone: what else looks wrong may be right in that
 * format. Never throws, whatever the bytes.
 */
export async function readPackage(file: Blob): Promise<PackageReading> {
  if (file.size > maxPackageBytes) return unread([{ code: 'packageTooLarge', at: '' }]);
  const listing = await listZip(file);
  if (listing.status === 'refused') return unread([{ code: listing.code, at: '' }]);

  const { files: entries, problems, ignored } = checkEntries(listing.entries);
  const claimed = [...entries].map(([path, { size }]) => ({ path, size }));
  const outside = [...problems, ...sizeProblems(claimed, file.size)];
  if (outside.some(({ code }) => stops.includes(code))) return unread(outside);

  const files = await readFiles(entries);
  if (files === null) return unread([{ code: 'notReadable', at: '' }]);
  return { ...(await judged(files, outside)), ignored };
}

async function judged(files: Files, outside: Problems): Promise<Omit<PackageReading, 'ignored'>> {
  const digests = new Map([...files].map(([path, { sha256 }]) => [path, sha256]));
  const bag = await bagProblems(digests, files);
  const reading = await readData(files, bag);
  if (reading.status === 'refused') {
    const newer = reading.problems.filter(({ code }) => code === 'newerFormat');
    const problems = newer.length > 0 ? newer : [...outside, ...bag, ...reading.problems];
    return { problems: once(problems), files, envelope: null };
  }
  const { envelope } = reading;
  const problems = [...outside, ...bag, ...attachmentProblems(envelope, digests)];
  return { problems: once(problems), files, envelope };
}

/** Of data that was changed after the package was made, only that is told: what it says now is of no interest. */
async function readData(files: Files, bag: Problems): Promise<EnvelopeReading> {
  const data = files.get(dataPath);
  if (data === undefined) return { status: 'refused', problems: [{ code: 'fileMissing', at: dataPath }] };
  if (data.sha256 === null || bag.some(({ at }) => at === dataPath))
    return { status: 'refused', problems: [{ code: 'fileChanged', at: dataPath }] };
  return readEnvelope(new Uint8Array(await data.content.arrayBuffer()));
}

function unread(problems: Problems): PackageReading {
  return { problems: once(problems), files: new Map(), envelope: null, ignored: [] };
}

/** The same problem found twice is told once. */
function once(problems: Problems): Problems {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.at}`, problem])).values()];
}
