// The calendar files of the built site, read by a library that did not write them, against what the content says.
import { readdirSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileAt, files, pages, read, valuesOf } from './site.ts';

interface Stop {
  readonly id: string;
  readonly at: string | null;
  readonly until: string | null;
}

const calls = readdirSync('content/call').map((name) => name.replace('.yaml', ''));
const stopsOf = (call: string): Stop[] =>
  parse(readFileSync(`content/calendar/${call}.yaml`, 'utf8')).stops.filter(({ at }: Stop) => at !== null);
const fileOf = (call: string): string => `utlysning/${call}/kalender.ics`;

function calendarOf(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const rules of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(rules);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}

/** A day as a day, a clock time as its instant; both ends, the last included. */
function timeOf({ startDate, endDate }: ICAL.Event): string {
  if (!startDate.isDate) return startDate.toJSDate().toISOString();
  const last = endDate.clone();
  last.adjust(-1, 0, 0, 0);
  return startDate.compare(last) === 0 ? `${startDate}` : `${startDate} ${last}`;
}

function expectedTime({ at, until }: Stop): string {
  if (at?.includes('T')) return new Date(at).toISOString();
  return until === null || until === at ? `${at}` : `${at} ${until}`;
}

test('every call has a calendar file, and nothing else does', () => {
  expect(files.filter((file) => file.endsWith('.ics')).sort()).toEqual(calls.map(fileOf).sort());
});

test.each(calls)('the calendar of %s has an event for each stop with a date, at the right time', (call) => {
  const { events } = calendarOf(read(fileOf(call)));
  const found = events.map((event) => [event.uid.split('@')[0], timeOf(event)]);
  expect(found).toEqual(stopsOf(call).map((stop) => [`${call}-${stop.id}`, expectedTime(stop)]));
});

test.each(calls)('the calendar of %s has what the format demands', (call) => {
  const text = read(fileOf(call));
  const { calendar, events } = calendarOf(text);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
  expect(calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(
    ['Europe/Oslo'],
  );
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const { component } of events) {
    const values = ['dtstamp', 'last-modified', 'sequence'].map((name) =>
      component.getFirstPropertyValue(name),
    );
    expect(values.join(' ')).toMatch(/^(\d{4}-\d\d-\d\dT00:00:00Z) \1 \d+$/);
  }
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each(calls)('every event of %s leads to its stop on the page of the call', (call) => {
  for (const { component } of calendarOf(read(fileOf(call))).events) {
    const { pathname, hash } = new URL(String(component.getFirstPropertyValue('url')));
    expect(fileAt(pathname)).not.toBeNull();
    const page = pages.find(({ url }) => url === pathname);
    expect(page && valuesOf(page, 'id')).toContain(hash.slice(1));
  }
});

test('a deadline in the wrong zone, and a day too many, would be seen', () => {
  const file = (start: string): string =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:a\r\nBEGIN:VEVENT\r\nUID:a\r\n${start}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
  const [floating] = calendarOf(file('DTSTART:20270215T120000Z')).events.map(timeOf);
  expect(floating).not.toBe(expectedTime({ id: 'a', at: '2027-02-15T12:00+01:00', until: null }));
  const [long] = calendarOf(file('DTSTART;VALUE=DATE:20270215\r\nDTEND;VALUE=DATE:20270217')).events.map(
    timeOf,
  );
  expect(long).not.toBe(expectedTime({ id: 'a', at: '2027-02-15', until: null }));
});
