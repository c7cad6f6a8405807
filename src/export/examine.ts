// What a file that somebody was given is: a package or its PDF, how much of it is as it was made, and what it says of itself.

import type { Attachment } from '#domain/application/draft.schema.ts';
import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { isPdf } from './open-application.ts';
import { listedDigests } from './package/check-bag.ts';
import { sha256 } from './package/digest.ts';
import { maxPackageBytes } from './package/limits.ts';
import { type PackageReading, readPackage } from './package/read-package.ts';
import { readApplicationPdf } from './read-application-pdf.ts';

/** What the package tells that a file should be; the size only of an attachment, in bytes. */
export interface ExpectedFile {
  readonly size: number | null;
  readonly sha256: string;
}

/** `notChecked`: a PDF tells of the file, and does not hold it. `extra`: nothing in the package tells of it. */
export type FileState = 'whole' | 'changed' | 'missing' | 'extra' | 'notChecked';

export interface ExaminedFile {
  /** Where it lies in the package. */
  readonly path: string;
  /** What its owner called it; null for the files that every package has. */
  readonly name: string | null;
  readonly state: FileState;
  /** Bytes and digest as they are, or for `notChecked` as they are told; null when the file is not there or cannot be read. */
  readonly size: number | null;
  readonly sha256: string | null;
  /** Of a file that is changed or missing, where the package tells it. */
  readonly expected: ExpectedFile | null;
}

export interface Examination {
  readonly kind: 'package' | 'pdf';
  /** Of the whole file: bytes, and the digest unless it could not be read. */
  readonly size: number;
  readonly sha256: string | null;
  readonly problems: readonly Problem<OpenProblemCode>[];
  readonly envelope: PackageEnvelope | null;
  readonly files: readonly ExaminedFile[];
  /** Files in the package that somebody's machine added, by name: they are not read. */
  readonly ignored: readonly string[];
}

/** Never throws, and hands nothing on of what the files hold. */
export async function examine(file: Blob): Promise<Examination> {
  const whole = { size: file.size, sha256: await digestOf(file) };
  if (!(await isPdf(file))) {
    const reading = await readPackage(file);
    const { problems, envelope, ignored } = reading;
    return { kind: 'package', ...whole, problems, envelope, files: await filesIn(reading), ignored };
  }
  const reading = await readApplicationPdf(file);
  if (reading.status === 'refused')
    return { kind: 'pdf', ...whole, problems: reading.problems, envelope: null, files: [], ignored: [] };
  const { envelope } = reading;
  return { kind: 'pdf', ...whole, problems: [], envelope, files: filesToldOf(envelope), ignored: [] };
}

async function digestOf(file: Blob): Promise<string | null> {
  if (file.size > maxPackageBytes) return null;
  return file.arrayBuffer().then(
    (buffer) => sha256(new Uint8Array(buffer)),
    () => null,
  );
}

const states: Partial<Record<OpenProblemCode, FileState>> = {
  fileChanged: 'changed',
  fileMissing: 'missing',
  fileNotListed: 'extra',
  entryNameRefused: 'extra',
};

async function filesIn({ files, problems, envelope }: PackageReading): Promise<ExaminedFile[]> {
  const found = new Map(problems.flatMap(({ code, at }) => (states[code] ? [[at, states[code]]] : [])));
  const listed = await listedDigests(files);
  const attachments = attachmentsIn(envelope);
  return [...new Set([...files.keys(), ...found.keys()])].map((path) => {
    const file = files.get(path);
    const digest = file?.sha256 ?? null;
    const state = found.get(path) ?? 'whole';
    const attachment = attachments.get(path);
    const told = [listed.get(path), attachment?.sha256];
    return {
      path,
      name: attachment?.name ?? null,
      state,
      size: file && digest !== null ? file.content.size : null,
      sha256: digest,
      expected: state === 'changed' || state === 'missing' ? expectedOf(digest, told, attachment) : null,
    };
  });
}

/** The list and the data both tell of an attachment; where they differ, it is the one that the file differs from. */
function expectedOf(
  found: string | null,
  told: readonly (string | undefined)[],
  attachment: Attachment | undefined,
): ExpectedFile | null {
  const digest = told.find((each) => each !== undefined && each !== found);
  if (digest === undefined) return null;
  return { sha256: digest, size: attachment?.sha256 === digest ? attachment.size : null };
}

function filesToldOf(envelope: PackageEnvelope): ExaminedFile[] {
  return [...attachmentsIn(envelope)].map(([path, { name, size, sha256: digest }]) => ({
    path,
    name,
    state: 'notChecked',
    size,
    sha256: digest,
    expected: null,
  }));
}

function attachmentsIn(envelope: PackageEnvelope | null): ReadonlyMap<string, Attachment> {
  const attachments = new Map(envelope?.draft.attachments.map((attachment) => [attachment.id, attachment]));
  return new Map(
    envelope?.files.flatMap(({ attachmentId, path }) => {
      const attachment = attachments.get(attachmentId);
      return attachment ? [[path, attachment] as const] : [];
    }),
  );
}
