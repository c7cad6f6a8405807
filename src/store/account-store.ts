// What keeping an hours account on a device means. Nothing is written before `keep` is first called.
import type { Account } from '#domain/hours/account.schema.ts';
import type { KeepFailure } from '#domain/shared/keeping.ts';

/** `savedAt` is an ISO instant, UTC. `unreadable` is left as it is: offer it as a file, or delete it with `erase`. */
export type LoadedAccount =
  | { readonly status: 'nothing' }
  | { readonly status: 'kept'; readonly account: Account; readonly savedAt: string }
  | { readonly status: 'unreadable'; readonly isNewer: boolean; readonly raw: string }
  /** The browser lets the page keep nothing, or does not answer. */
  | { readonly status: 'refused' };

/** `saved` is returned after the transaction is complete, never before. */
export type KeptAccount =
  | { readonly status: 'saved'; readonly savedAt: string }
  | { readonly status: 'failed'; readonly code: KeepFailure };

/** `emptied`: the account is gone, but the browser has not removed the empty database yet. */
export type ErasedAccount = 'gone' | 'emptied' | 'failed';

/** No method throws. A device keeps one account. */
export interface AccountStore {
  /** What this device keeps. The next `keep` takes its place. */
  load(): Promise<LoadedAccount>;
  /**
   * Writes the account if nobody else has written since this page last loaded or kept it. `over` writes what the reader
   * chose to keep over whatever can be read there.
   */
  keep(account: Account, over?: 'over'): Promise<KeptAccount>;
  /** Deletes what is kept, readable or not, and looks whether it is gone. */
  erase(): Promise<ErasedAccount>;
}
