// What the parts about keeping are told of the tool they stand in.
import type { KeptWords } from '#text/nb/rates-kept.ts';
import type { FileForm } from '../../shared/saved-file/saved-file.ts';

/** Ids: where the focus goes when a press has done its work, as the pressed button is often gone by then. */
export interface KeptPlaces {
  /** The line that says whether the calculation is kept. It stands above every view. */
  readonly bar: string;
  /** The heading of those that are kept. */
  readonly list: string;
  readonly undo: string;
  /** A kept calculation's name in the list. */
  readonly row: (calculationId: string) => string;
}

export interface KeptKind {
  readonly words: KeptWords;
  readonly places: KeptPlaces;
  /** What is downloaded when it cannot be read. */
  readonly form: Pick<FileForm<never>, 'name'>;
}
