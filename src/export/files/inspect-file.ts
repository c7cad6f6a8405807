// Whether a file can be attached, and what should be told of it: by its name and by its content.

import { type AttachmentProblemCode, attachmentProblem } from '#domain/application/attachment.ts';
import {
  type FileKind,
  type FileRefusalCode,
  type FileWarningCode,
  nameWarnings,
} from '#domain/application/file-kind.ts';
import { type ContentKind, contentKind, headBytes } from './content-kind.ts';
import type { Findings } from './findings.ts';
import { nameKind } from './name-kind.ts';
import { inspectOffice } from './office-document.ts';
import { inspectPdf } from './pdf-content.ts';
import { inspectPicture } from './picture.ts';
import { inspectText } from './plain-text.ts';
import { bytesAt } from './reading.ts';
import { endsAsZip } from './two-in-one.ts';

export interface Inspection {
  /** What the file is, by name and content alike; null when it is refused. */
  readonly kind: FileKind | null;
  /** Empty for a file that is taken. The first is the one to mend first. */
  readonly refusals: readonly (FileRefusalCode | AttachmentProblemCode)[];
  /** In no particular order, each once. */
  readonly warnings: readonly FileWarningCode[];
}

/**
 * Looks at a file of at most the size that can be attached; a larger one is refused unread. No task of it is long, and
 * whatever the file holds it comes to an end. Throws only when the file can no longer be read.
 */
export async function inspectFile(file: Blob, name: string): Promise<Inspection> {
  const tooLarge = attachmentProblem(file.size, []);
  if (tooLarge !== null) return refused(tooLarge);
  const content = contentKind(await bytesAt(file, 0, headBytes));
  const named = nameKind(name);
  const refusal = namedAndContained(named, content);
  if (refusal !== null || named.kind === null) return refused(refusal ?? 'kindNotAccepted');
  const { refusals, warnings } = await questions[named.kind](file, named.kind);
  return {
    kind: refusals.length === 0 ? named.kind : null,
    refusals,
    warnings: [...new Set([...warnings, ...nameWarnings(name)])],
  };
}

function refused(code: FileRefusalCode | AttachmentProblemCode): Inspection {
  return { kind: null, refusals: [code], warnings: [] };
}

/** What a file of each kind begins with. HTML and SVG in a file called .txt are text that nothing runs. */
const contents: Readonly<Record<FileKind, readonly ContentKind[]>> = {
  pdf: ['pdf'],
  png: ['png'],
  jpeg: ['jpeg'],
  docx: ['zip'],
  odt: ['zip'],
  xlsx: ['zip'],
  txt: ['text', 'svg', 'other'],
};

/** Contents whose own words help more than those of the name. */
const tellingContent: Partial<Record<ContentKind, FileRefusalCode>> = {
  heic: 'heic',
  svg: 'svg',
  archive: 'archive',
};

function namedAndContained(named: ReturnType<typeof nameKind>, content: ContentKind): FileRefusalCode | null {
  if (named.kind !== null && contents[named.kind].includes(content)) return null;
  if (named.kind === 'pdf' && content === 'pdfAfterOther') return 'twoInOne';
  if ((named.kind === 'docx' || named.kind === 'xlsx') && content === 'ole') return 'officeLocked';
  const told = tellingContent[content];
  if (named.kind === null) return told ?? named.refusal;
  return told ?? 'contentDiffers';
}

const questions: Readonly<Record<FileKind, (file: Blob, kind: FileKind) => Promise<Findings>>> = {
  pdf: withoutZip(inspectPdf),
  png: withoutZip(inspectPicture),
  jpeg: withoutZip(inspectPicture),
  docx: inspectOffice,
  odt: inspectOffice,
  xlsx: inspectOffice,
  txt: inspectText,
};

/** The same questions, after the one whether a zip lies at the end of the file. */
function withoutZip(ask: (file: Blob, kind: FileKind) => Promise<Findings>) {
  return async (file: Blob, kind: FileKind): Promise<Findings> =>
    (await endsAsZip(file)) ? { refusals: ['twoInOne'], warnings: [] } : ask(file, kind);
}
