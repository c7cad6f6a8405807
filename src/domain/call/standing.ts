// How a call stands towards its deadline on a given day.
import type { Stop } from './calendar.schema.ts';
import type { CallStatus } from './call.schema.ts';
import { firstDay, isOver, type Moment } from './stops.ts';

/** What of a stop the standing depends on. */
export type StandingStop = Pick<Stop, 'role' | 'at' | 'until'>;

/** Dates are as the calendar has them: a day, or a day with clock time and offset. */
export type CallStanding =
  | { readonly state: 'historical' }
  | { readonly state: 'notSettled' }
  /** `publication` is null when no day is set for it, and the call is still a draft. */
  | { readonly state: 'beforePublication'; readonly publication: string | null; readonly deadline: string }
  /** At least one midnight lies between now and the deadline; `daysLeft` counts them. */
  | { readonly state: 'open'; readonly daysLeft: number; readonly deadline: string }
  | { readonly state: 'lastDay'; readonly deadline: string }
  /** `deadline` is null when the call was closed without one. */
  | { readonly state: 'passed'; readonly deadline: string | null };

const dayLong = 86_400_000;

/** The calendar's dates decide; a status says what they cannot: that a call is history, closed, or not announced. */
export function callStanding(status: CallStatus, stops: readonly StandingStop[], now: Moment): CallStanding {
  if (status === 'historisk') return { state: 'historical' };
  const deadline = stopOf(stops, 'søknadsfrist');
  const publication = stopOf(stops, 'kunngjøring')?.at ?? null;
  const at = deadline?.at ?? null;
  if (status === 'lukket') return { state: 'passed', deadline: at };
  if (!deadline || at === null) return { state: 'notSettled' };
  if (isOver(at, deadline.until, now)) return { state: 'passed', deadline: at };
  if (isAhead(publication, status, now)) return { state: 'beforePublication', publication, deadline: at };
  const daysLeft = daysBetween(now.day, deadline.until ?? firstDay(at));
  return daysLeft === 0 ? { state: 'lastDay', deadline: at } : { state: 'open', daysLeft, deadline: at };
}

function stopOf(stops: readonly StandingStop[], role: Stop['role']): StandingStop | undefined {
  return stops.find((stop) => stop.role === role);
}

function isAhead(publication: string | null, status: CallStatus, now: Moment): boolean {
  if (publication === null) return status === 'utkast';
  return publication.includes('T') ? now.instant < Date.parse(publication) : now.day < publication;
}

/** Whole days from one calendar day to another; days have no time zone, so none is 23 or 25 hours long. */
function daysBetween(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / dayLong;
}
