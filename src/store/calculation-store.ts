// What keeping calculations on a device means, whatever they are of. Nothing is written before `keep` is first called.
import type { Calculation } from '#domain/rates/price/price-draft.schema.ts';
import type { KeepFailure } from '#domain/shared/keeping.ts';

/** Anything that is kept by its id. */
export interface Kept {
  readonly id: string;
}

/** `savedAt` is an ISO instant, UTC. `unreadable` is kept as it is, and offered as a file. */
export type ListedCalculation<Of extends Kept = Calculation> =
  | {
      readonly status: 'readable';
      readonly calculation: Of;
      readonly revision: number;
      readonly savedAt: string;
    }
  | { readonly status: 'unreadable'; readonly id: string; readonly isNewer: boolean; readonly raw: string };

/** `saved` is returned after the transaction is complete, never before. */
export type KeepResult =
  | { readonly status: 'saved'; readonly savedAt: string }
  | { readonly status: 'failed'; readonly code: KeepFailure };

/** `emptied`: all is gone, but the browser has not removed the empty database yet. */
export type ErasedAll = 'gone' | 'emptied' | 'failed';

/** No method throws. */
export interface CalculationStore<Of extends Kept = Calculation> {
  /** Those that are not deleted, last saved first; null when the browser does not let us look. */
  list(): Promise<readonly ListedCalculation<Of>[] | null>;
  /** null when it is gone, deleted, or cannot be read. The next `keep` of it takes its place. */
  load(id: string): Promise<Of | null>;
  /**
   * Writes the calculation if nobody else has written it since this page last loaded or kept it. `over` writes what the
   * reader chose to keep over whatever can be read there, or where it was deleted.
   */
  keep(calculation: Of, over?: 'over'): Promise<KeepResult>;
  /** Hides it. It is erased at a later visit, when no page of the site is open. False when that could not be done. */
  discard(id: string): Promise<boolean>;
  /** Undoes `discard`. */
  restore(id: string): Promise<boolean>;
  /** Deletes every calculation, readable or not, and looks whether they are gone. Cannot be undone. */
  eraseAll(): Promise<ErasedAll>;
}
