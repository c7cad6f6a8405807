// What every paper of a package is about.

import type { Completion } from '#domain/application/complete.ts';
import type { Draft } from '#domain/application/draft.schema.ts';
import type { Call } from '#domain/call/call.schema.ts';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import type { SettledDays } from '#domain/self-assessment/judged-days.ts';

/** What the papers say of the call; `standing` is told on page one until the call is open. */
export type CallOnPaper = Pick<
  Call,
  'id' | 'title' | 'shortTitle' | 'status' | 'standing' | 'criteriaVersion' | 'hourlyPrice'
> & {
  /** The days that the call has settled; left out where nobody knows them. */
  readonly settled?: SettledDays;
};

export interface Subject {
  readonly draft: Draft;
  readonly criteria: readonly AskedCriterion[];
  /** As `complete` found it: only that makes a paper that is not a draft. */
  readonly completion: Completion;
  readonly call: CallOnPaper;
  /** Instant with offset, from the reader's clock. */
  readonly createdAt: string;
}
