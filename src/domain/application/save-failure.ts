// Why a draft could not be saved, told apart by what the supplier can do about it.

/** `conflict`: another window saved a later revision. `storeGone`: the browser has dropped the database. */
export type SaveFailure =
  | 'quotaExceeded'
  /** A text is longer than 100 000 characters. */
  | 'tooLong'
  | 'conflict'
  | 'storeGone'
  | 'newerVersion'
  | 'unknown';
