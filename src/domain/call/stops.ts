// Where a call is on its way: which stops of the calendar are past, now, next or later on a given day.
import type { Stop } from './calendar.schema.ts';

/** A moment as Norway's clocks and calendars have it. */
export interface Moment {
  /** The day in Europe/Oslo, YYYY-MM-DD. */
  readonly day: string;
  /** Milliseconds since 1970 began in UTC. */
  readonly instant: number;
}

/** When a stop of the calendar is. `at` carries the offset of Oslo, so its first ten characters are Oslo's day. */
export type StopTime = Pick<Stop, 'at' | 'until'>;

/** `next`: the nearest day to come that is settled. `later`: after it. `notSettled`: without a date. */
export type StopState = 'past' | 'now' | 'next' | 'later' | 'notSettled';

const minute = 60_000;

/** The first day of a stop that has one, YYYY-MM-DD. */
export const firstDay = (at: string): string => at.slice(0, 10);

/**
 * Whether a stop is over. A day, or the last of several, counts to its end; a clock time counts to the end of its minute,
 * so that a deadline of 12.00 is kept at 12.00.59.
 */
export function isOver(at: string, until: string | null, now: Moment): boolean {
  if (until === null && at.includes('T')) return now.instant >= Date.parse(at) + minute;
  return now.day > (until ?? at);
}

/** Whether a stop surely begins before another: nobody knows at what hour a stop that has only a day begins. */
export function startsBefore(at: string, other: string): boolean {
  const [day, otherDay] = [firstDay(at), firstDay(other)];
  if (day !== otherDay) return day < otherDay;
  return at.includes('T') && other.includes('T') && Date.parse(at) < Date.parse(other);
}

/** The state of each stop, in the order given. */
export function stopStates(stops: readonly StopTime[], now: Moment): StopState[] {
  const toCome = stops.flatMap(({ at }) => (at !== null && firstDay(at) > now.day ? [firstDay(at)] : []));
  const [nextDay] = toCome.sort();
  return stops.map(({ at, until }) => {
    if (at === null) return 'notSettled';
    if (isOver(at, until, now)) return 'past';
    if (firstDay(at) <= now.day) return 'now';
    return firstDay(at) === nextDay ? 'next' : 'later';
  });
}
