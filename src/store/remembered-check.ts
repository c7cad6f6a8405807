// What remembering the check's answers on a device means. Nothing is written before `remember` is first called.
import type { CheckDraft } from '#domain/eligibility/answers.schema.ts';
import type { RememberFailure } from '#domain/eligibility/keeping.ts';

/** `unreadable` is kept as it is: offer it as a file, or delete it with `forget`. */
export type Loaded =
  | { readonly status: 'nothing' }
  | { readonly status: 'remembered'; readonly draft: CheckDraft; readonly savedAt: string }
  | { readonly status: 'unreadable'; readonly isNewer: boolean; readonly raw: string }
  /** The browser lets the page keep nothing, or does not answer. */
  | { readonly status: 'refused' };

/** `saved` is returned after the transaction is complete, never before. `savedAt` is an ISO instant, UTC. */
export type RememberResult =
  | { readonly status: 'saved'; readonly savedAt: string }
  | { readonly status: 'failed'; readonly code: RememberFailure };

/** `emptied`: the answers are gone, but the browser has not removed the empty database yet. */
export type ForgetResult = 'gone' | 'emptied' | 'failed';

/** No method throws. */
export interface RememberedStore {
  /** True when answers were deleted as the store was opened: more than 30 days had gone since their last use. */
  readonly hasExpired: boolean;
  /** What this device remembers; loading is a use of it. The next `remember` takes its place. */
  load(): Promise<Loaded>;
  /**
   * Writes the answers if nobody else has written since this page last loaded or remembered. `over` writes what the
   * reader chose to keep over whatever can be read there.
   */
  remember(draft: CheckDraft, over?: 'over'): Promise<RememberResult>;
  /** Deletes what is remembered, readable or not, and looks whether it is gone. */
  forget(): Promise<ForgetResult>;
}
