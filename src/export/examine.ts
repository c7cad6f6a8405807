// What a file that somebody was given is: a package or its PDF, how much of it is as it was made, and what it says of itself.

import type { PackageEnvelope } from '#domain/application/package.schema.ts';
import type { OpenProblemCode } from '#domain/application/package-problem.ts';
import type { Problem } from '#domain/shared/problem.ts';
import { isPdf } from './open-application.ts';
import { sha256 } from './package/digest.ts';
import { maxPackageBytes } from './package/limits.ts';
import { type PackageReading, readPackage } from './package/read-package.ts';
import { readApplicationPdf } from './read-application-pdf.ts';

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
    return { kind: 'package', ...whole, problems, envelope, files: filesIn(reading), ignored };
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

function filesIn({ files, problems, envelope }: PackageReading): ExaminedFile[] {
  const found = new Map(problems.flatMap(({ code, at }) => (states[code] ? [[at, states[code]]] : [])));
  const names = namesIn(envelope);
  return [...new Set([...files.keys(), ...found.keys()])].map((path) => {
    const file = files.get(path);
    const digest = file?.sha256 ?? null;
    return {
      path,
      name: names.get(path) ?? null,
      state: found.get(path) ?? 'whole',
      size: file && digest !== null ? file.content.size : null,
      sha256: digest,
    };
  });
}

function filesToldOf({ draft, files }: PackageEnvelope): ExaminedFile[] {
  const attachments = new Map(draft.attachments.map((attachment) => [attachment.id, attachment]));
  return files.flatMap(({ attachmentId, path }) => {
    const attachment = attachments.get(attachmentId);
    if (!attachment) return [];
    const { name, size, sha256: digest } = attachment;
    return [{ path, name, state: 'notChecked' as const, size, sha256: digest }];
  });
}

function namesIn(envelope: PackageEnvelope | null): ReadonlyMap<string, string> {
  const names = new Map(envelope?.draft.attachments.map(({ id, name }) => [id, name]));
  return new Map(envelope?.files.map(({ attachmentId, path }) => [path, names.get(attachmentId) ?? '']));
}
