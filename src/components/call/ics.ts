// The calendar of a call as other calendars read it: RFC 5545, with the clock times of Oslo.
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Calendar, Stop } from '#domain/call/calendar.schema.ts';
import type { Call } from '#domain/call/call.schema.ts';
import { changesDate } from '#domain/call/counted-fields.ts';
import type { Corrections } from '#domain/call/log.schema.ts';
import { siteText } from '#text/index.ts';

const zone = 'Europe/Oslo';
const dayLong = 86_400_000;

type Dated = Stop & { at: string };
const hasDate = (stop: Stop): stop is Dated => stop.at !== null;

/**
 * One event for each stop that has a date. The same calendar and log give the same bytes.
 * @param log what was changed since the first version: a calendar that has an event already sees that it has moved
 * @param page the public address of the call's page; its host is part of what makes an event itself, for ever
 */
export function calendarFile(
  call: Pick<Call, 'id' | 'shortTitle' | 'status'>,
  { checkedOn, stops }: Calendar,
  log: Corrections['entries'],
  page: URL,
): string {
  const words = siteText.calendar.file;
  const isDraft = call.status === 'utkast';
  const file = ical({
    name: escaped(words.title(call.shortTitle)),
    prodId: { company: page.host, product: 'BPA', language: 'NB' },
    url: page.href,
  });
  for (const stop of stops.filter(hasDate)) {
    file.createEvent({
      id: `${call.id}-${stop.id}@${page.host}`,
      ...revisionOf(stop, checkedOn, log),
      ...timeOf(stop),
      summary: words.event(stop.title, isDraft),
      description: [stop.words, stop.text].filter((text) => text !== null).join('. '),
      url: new URL(`#${stop.id}`, page).href,
      status: isDraft ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${withTimeZone(file.toString())}\r\n`;
}

/** Without a method of exchange, the stamp of an event says when it was last changed, as `LAST-MODIFIED` does (RFC 5545, 3.8.7.2). */
function revisionOf({ role }: Stop, checkedOn: string, log: Corrections['entries']) {
  const moves = role === null ? [] : log.filter((entry) => changesDate(entry, role));
  const [newest = checkedOn] = [checkedOn, ...moves.map(({ date }) => date)].sort().reverse();
  const stamp = `${newest}T00:00:00Z`;
  return { sequence: moves.length, stamp, lastModified: stamp };
}

/**
 * The library takes a clock time without offset for the zone it is given, wherever it runs, and a day for that day.
 * The end of a day is where the event no longer is: the day after the last.
 */
function timeOf({ at, until }: Dated): { start: string; end?: string; allDay?: true; timezone?: string } {
  return at.includes('T')
    ? { start: at.slice(0, 16), timezone: zone }
    : { start: at, end: nextDay(until ?? at), allDay: true };
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + dayLong).toISOString().slice(0, 10);
}

/**
 * The rules of the zone stand in every file: an event with a clock time needs them, and a file without any component is
 * none (RFC 5545, 3.6). The library knows Oslo by the name of Berlin, which keeps the same time.
 */
function withTimeZone(file: string): string {
  const [rules = ''] = tzlib_get_ical_block(zone);
  const own = rules.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`);
  return file.replace(/(?=BEGIN:VEVENT|END:VCALENDAR)/, `${own}\r\n`);
}

/** The library escapes the text of events, not the name of a calendar. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}
