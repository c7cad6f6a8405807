// Why a package is refused when it is opened, told apart by what its owner can do about it.

export type OpenProblemCode =
  | 'notAZip'
  | 'zipNotWhole'
  | 'notReadable'
  | 'passwordProtected'
  | 'packageTooLarge'
  | 'fileTooLarge'
  | 'tooManyEntries'
  | 'entryNameRefused'
  | 'notAPackage'
  | 'folderMissing'
  | 'manifestMissing'
  | 'fileChanged'
  | 'fileMissing'
  | 'fileNotListed'
  | 'dataUnreadable'
  | 'newerFormat'
  | 'pdfWithoutAnswers'
  | 'pdfDamaged'
  | 'pdfLocked';

const format = '#formatVersion=';

/** Where `newerFormat` stands: the path, with the format that the package has. */
export function formatPlace(path: string, theirs: unknown): string {
  return path + format + String(theirs);
}

/** The format in such a place; null in any other. */
export function formatIn(at: string): string | null {
  return at.split(format)[1] ?? null;
}
