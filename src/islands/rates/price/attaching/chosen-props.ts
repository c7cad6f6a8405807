// What is chosen among, where a calculation is attached.
import type { KeepingViewProps } from '../keeping/keeping-view-props.ts';
import type { Offer } from './offers.ts';
import type { DraftsHere } from './use-drafts.ts';

export interface ChosenProps extends KeepingViewProps {
  /** At least one. */
  readonly offers: readonly Offer[];
  readonly here: DraftsHere;
  readonly refresh: () => Promise<void>;
}
