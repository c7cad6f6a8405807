// The kinds of files that can be attached, and what can be said of one. How a file is read is `export/files`.

import { holdsPersonalNumber } from '../personal-numbers/find-personal-numbers.ts';

/**
 * Kinds that a case worker can open without buying anything, and that an archive can keep or convert.
 * @source The project's own list.
 */
export const fileKinds = ['pdf', 'png', 'jpeg', 'docx', 'odt', 'xlsx', 'txt'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Pixels of one picture; some phones take more, and a picture of a document needs a tenth. @source Our own limit. */
export const maxPixels = 100_000_000;

/** Why a file is not taken. Each says what to do instead. */
export type FileRefusalCode =
  | 'kindNotAccepted'
  | 'noExtension'
  | 'heic'
  | 'svg'
  | 'archive'
  | 'archiveInside'
  | 'otherOffice'
  | 'macroDocument'
  | 'contentDiffers'
  | 'twoInOne'
  | 'damaged'
  | 'pdfLocked'
  | 'officeLocked'
  | 'unpacksTooLarge'
  | 'tooManyPixels'
  | 'textUnreadable';

/** What is told of a file that is taken, for as long as it is attached. */
export type FileWarningCode =
  | 'macros'
  | 'externalContent'
  | 'embeddedFiles'
  | 'pdfScript'
  | 'pdfLaunch'
  | 'pdfOpens'
  | 'pdfForm'
  | 'pdfEmbedded'
  | 'pdfPartlyRead'
  | 'picturePlace'
  | 'personalNumberInText'
  | 'personalNumberInName'
  | 'policeCertificate';

const certificate = /politi[\s._-]*attest|attest[\s._-]*(?:fra|av)[\s._-]*politi|vandelsattest/i;
/** A criterion asks for the routine; its name may well say what it is the routine for. */
const aboutCertificates = /rutine|prosedyre|retningslinje|erklæring|erklaering/i;

/** What the name of a file alone gives reason to say. */
export function nameWarnings(name: string): readonly FileWarningCode[] {
  const warnings: FileWarningCode[] = [];
  if (holdsPersonalNumber(name)) warnings.push('personalNumberInName');
  const composed = name.normalize('NFC');
  if (certificate.test(composed) && !aboutCertificates.test(composed)) warnings.push('policeCertificate');
  return warnings;
}
