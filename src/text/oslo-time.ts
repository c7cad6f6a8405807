// What Norway's clocks and calendars show at an instant, and the other way round. Knows Intl, as format.ts does, and stands
// apart from it: pages to read carry this file in a script of their own, which must share nothing with the tools.
import type { Moment } from '#domain/call/stops.ts';

const timeZone = 'Europe/Oslo';
// Swedes write dates as ISO does.
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
const longDay = new Intl.DateTimeFormat('nb-NO', { timeZone, dateStyle: 'long' });

/** @param instant milliseconds since 1970 began in UTC → «2027-02-15T12:00» */
export function osloTime(instant: number): string {
  return clock.format(instant).replace(/\s/, 'T');
}

/**
 * @param time «2027-02-15T12:00»
 * @returns the instant, the first of two when clocks show it twice; null when they never show it
 */
export function osloInstant(time: string): number | null {
  const candidates = ['+02:00', '+01:00'].map((offset) => Date.parse(time + offset));
  return candidates.find((instant) => !Number.isNaN(instant) && osloTime(instant) === time) ?? null;
}

export function momentAt(instant: number): Moment {
  return { day: osloTime(instant).slice(0, 10), instant };
}

/** «15. februar 2027» */
export function dayInWords({ instant }: Moment): string {
  return longDay.format(instant);
}
