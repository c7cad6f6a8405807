// How old the last file of a draft is, in words, and how strongly to say that there should be a newer one.
import { dayInNorway } from './format.ts';
import { exportAge as words } from './nb/export-age.ts';

export interface ExportAge {
  /** Instant of the last file; null when the draft was never saved as one. */
  readonly at: string | null;
  /** Whether the draft has changed since. */
  readonly isChanged: boolean;
  /** Whether the draft was opened from that file. */
  readonly isOpened?: boolean | undefined;
}

/** Days after which it is said more strongly: Safari clears what a site keeps after seven days without a visit. */
const manyDays = 5;

/** One line. A draft that is as its file is needs no reminder, however old the file. @param now milliseconds since 1970 */
export function exportAge({ at, isChanged, isOpened }: ExportAge, now: number): string {
  if (at === null) return words.never;
  if (isOpened && !isChanged) return words.opened;
  const days = daysBetween(dayInNorway(Date.parse(at)), dayInNorway(now));
  const when = words.last(words.ago(days));
  if (!isChanged) return when;
  if (days < 1) return `${when} ${words.changed}`;
  return `${when} ${words.changed} ${days < manyDays ? words.again : words.againNow}`;
}

/** Whole days between two days, YYYY-MM-DD; none when the clock has gone backwards. */
function daysBetween(from: string, until: string): number {
  return Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000));
}
