// Keeping the check's answers on a device or in a file: for how long, and why not, told apart by what the reader can do.

/** Days after the last use. Answers older than that are deleted at the next visit, before anything is shown. */
export const daysRemembered = 30;

export type RememberFailure =
  | 'quotaExceeded'
  /** A text is longer than the check can read again. */
  | 'tooLong'
  /** Another window has remembered something later. */
  | 'changedElsewhere'
  /** Another window, or the browser, has deleted what was remembered. */
  | 'forgottenElsewhere'
  /** Newer code has written what is remembered. */
  | 'newerVersion'
  /** What is remembered cannot be read, and is not written over. */
  | 'unreadable'
  /** The browser lets the page keep nothing. */
  | 'refused';

export type AnswersFileCode =
  /** The browser cannot read the file: it is moved, or is no longer there. */
  | 'fileGone'
  | 'fileEmpty'
  | 'fileTooLarge'
  /** Not text in UTF-8. */
  | 'notText'
  /** Not a file of the check. */
  | 'notAnswers'
  | 'newerFormat'
  /** A file of the check in which something is not as the check writes it. Nothing of it is taken in. */
  | 'fileDamaged';
