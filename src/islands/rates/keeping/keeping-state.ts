// What the parts of a tool are told of the calculations that are kept.
import type { KeepFailure } from '#domain/shared/keeping.ts';
import type { ErasedAll, Kept, ListedCalculation } from '#store/calculation-store.ts';
import type { KeptStatus } from '../../shared/kept-status.ts';

export interface Discarded {
  readonly id: string;
  readonly name: string;
}

export interface KeepingState<Of extends Kept> {
  readonly kept: KeptStatus<KeepFailure>;
  /** Last saved first; null when the browser does not let us look. */
  readonly listed: readonly ListedCalculation<Of>[] | null;
  /** Since the page was opened, latest last. */
  readonly discarded: readonly Discarded[];
  /** What came of deleting everything: here, or in another window. */
  readonly erased: ErasedAll | 'elsewhere' | null;
}

/** The list as it is after a save, without asking the device at every stroke of a key. */
export function withSaved<Of extends Kept>(
  listed: KeepingState<Of>['listed'],
  calculation: Of,
  savedAt: string,
): KeepingState<Of>['listed'] {
  return (
    listed?.map((each) =>
      each.status === 'readable' && isOf(each, calculation.id) ? { ...each, calculation, savedAt } : each,
    ) ?? null
  );
}

/** How many are kept beside the one on the page. */
export function othersIn(listed: KeepingState<Kept>['listed'], id: string): number {
  return listed?.filter((each) => !isOf(each, id)).length ?? 0;
}

export function isOf(listed: ListedCalculation<Kept>, id: string): boolean {
  return listed.status === 'readable' && listed.calculation.id === id;
}
