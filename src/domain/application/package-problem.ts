// Why a package is refused when it is opened, told apart by what its owner can do about it.

export type OpenProblemCode =
  | 'notAZip'
  | 'notReadable'
  | 'passwordProtected'
  | 'packageTooLarge'
  | 'fileTooLarge'
  | 'tooManyEntries'
  | 'entryNameRefused'
  | 'notAPackage'
  | 'manifestMissing'
  | 'fileChanged'
  | 'fileMissing'
  | 'fileNotListed'
  | 'dataUnreadable'
  | 'newerFormat'
  | 'pdfWithoutAnswers'
  | 'pdfDamaged'
  | 'pdfLocked';
