// What every view of the hours account is given: the account, its shifts read once, and the way to change it.
import type { Account } from '#domain/hours/account.schema.ts';
import type { ShiftIndex } from '#domain/hours/shift-index.ts';
import type { Drafts } from './drafts.ts';
import type { Change } from './edit.ts';
import type { Keeping } from './keeping/use-keeping.ts';
import type { Place } from './places.ts';
import type { HoursSite } from './site.ts';
import type { Telling } from './telling.ts';

export interface HoursViewProps {
  readonly site: HoursSite;
  readonly account: Account;
  /** Of the account's shifts; the same object while they are the same. */
  readonly index: ShiftIndex;
  /** The example is shown, and the reader's own account waits. */
  readonly isExample: boolean;
  /** YYYY-MM-DD in Norway; empty until the page has been drawn once. */
  readonly today: string;
  /** The day whose week, month and year are shown. */
  readonly day: string;
  readonly showDay: (day: string) => void;
  /** Takes effect at once, and can be taken back. @param telling in words without figures of anybody's day */
  readonly change: (change: Change, telling: Telling) => void;
  /** Shows another account in place of this one. */
  readonly replace: (account: Account, told: string) => void;
  readonly showExample: (isShown: boolean) => void;
  readonly go: (place: Place) => void;
  /** false until the reader has moved from view to view: then the heading takes the focus. */
  readonly moved: boolean;
  readonly keeping: Keeping;
  readonly drafts: Drafts;
}
