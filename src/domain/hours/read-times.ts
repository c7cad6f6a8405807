// The two times of a shift as people type them: «8-16», «0800-1600», «8.30–12», «08:00 til 16», «22-07», «8 16».
import { clockOf, minutesInDay, minutesInHour } from './clock-times.ts';

/**
 * `notTimes`: not two times. `noLength`: it ends as it begins, which could be nothing or a whole day. `beginsAt24`: which of two days
 * is not known.
 */
export type TimesProblemCode = 'empty' | 'notTimes' | 'noLength' | 'beginsAt24';

export interface Times {
  /** «HH:MM», to 23:59. */
  readonly from: string;
  /** «HH:MM», to 24:00; before `from` when it is on the day after. Midnight is 24:00. */
  readonly to: string;
}

export type TimesRead = Times | { readonly problem: TimesProblemCode };

const ornament = /\b(?:kl\.?|klokken|klokka|fra)(?=\s|\d)/gi;
const between = /\s*(?:[-–—−]|\btil\b)\s*|\s+/i;
const time = /^(\d{1,2})(?:[.:]?(\d{2}))?$/;

export function readTimes(typed: string): TimesRead {
  const text = typed.replace(ornament, ' ').trim();
  if (text === '') return { problem: typed.trim() === '' ? 'empty' : 'notTimes' };
  const [from, to, ...more] = text.split(between) as [string, ...string[]];
  return to === undefined || more.length > 0 ? { problem: 'notTimes' } : readFromTo(from, to);
}

/** As `readTimes`, of two fields. */
export function readFromTo(typedFrom: string, typedTo: string): TimesRead {
  if (typedFrom.trim() === '' && typedTo.trim() === '') return { problem: 'empty' };
  const [from, to] = [minutesOf(typedFrom), minutesOf(typedTo)];
  if (from === null || to === null) return { problem: 'notTimes' };
  if (from === to) return { problem: 'noLength' };
  if (from === minutesInDay) return { problem: 'beginsAt24' };
  return { from: clockOf(from), to: clockOf(to === 0 ? minutesInDay : to) };
}

/** From midnight; null for what is no time. */
function minutesOf(typed: string): number | null {
  const found = time.exec(typed.trim());
  const minute = Number(found?.[2] ?? 0);
  if (!found || minute >= minutesInHour) return null;
  const minutes = Number(found[1]) * minutesInHour + minute;
  return minutes <= minutesInDay ? minutes : null;
}
