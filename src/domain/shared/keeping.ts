// Keeping what somebody wrote on a device or in a file, when they ask for it: why not, told apart by what they can do.

export type KeepFailure =
  | 'quotaExceeded'
  /** A text is longer than can be read again. */
  | 'tooLong'
  /** Another window has kept something later. */
  | 'changedElsewhere'
  /** Another window, or the browser, has deleted what was kept. */
  | 'forgottenElsewhere'
  /** Newer code has written what is kept. */
  | 'newerVersion'
  /** What is kept cannot be read, and is not written over. */
  | 'unreadable'
  /** The browser lets the page keep nothing. */
  | 'refused';

export type SavedFileTrouble =
  /** The browser cannot read the file: it is moved, or is no longer there. */
  | 'fileGone'
  | 'fileEmpty'
  | 'fileTooLarge'
  /** Not text in UTF-8. */
  | 'notText'
  /** Not a file of the tool that was asked to open it. */
  | 'notOurs'
  | 'newerFormat'
  /** A file of ours in which something is not as we write it. Nothing of it is taken in. */
  | 'fileDamaged';
