import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { calendarSchema, type Stop } from '#domain/call/calendar.schema.ts';
import { callSchema } from '#domain/call/call.schema.ts';
import { correctionsSchema } from '#domain/call/log.schema.ts';
import { calendarFile } from './ics.ts';

const page = new URL('https://bpa.example/under/utlysning/neste/');
const call = { id: 'neste', shortTitle: 'neste utlysning, med komma; og mer', status: 'åpen' } as const;
const stop = (id: string, at: string | null, until: string | null = null): Stop => ({
  id,
  role: null,
  title: `Stopp ${id}`,
  at,
  until,
  words: null,
  text: 'Noe skjer, her; og der. '.repeat(8).trim(),
  origin: 'forslag',
  law: [],
  sources: [],
});
const file = (...stops: Stop[]): string =>
  calendarFile(call, { id: 'neste', checkedOn: '2026-11-22', stops }, [], page);

/** The events as an independent reader understands them. */
function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const rules of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(rules);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const utc = (time: ICAL.Time): string => time.toJSDate().toISOString();

it.each(['UTC', 'Europe/Oslo', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'gives the right instants on a machine in %s, over both changes of the clock',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const [winter, eve, morrow, summer, autumn] = eventsOf(
      file(
        stop('vinter', '2027-02-15T12:00+01:00'),
        stop('for', '2027-03-27T23:59+01:00'),
        stop('etter', '2027-03-28T12:00+02:00'),
        stop('sommer', '2027-06-15T12:00+02:00'),
        stop('host', '2026-10-25T12:00+01:00'),
      ),
    ).map(({ startDate }) => utc(startDate));
    expect([winter, eve, morrow, summer, autumn]).toEqual([
      '2027-02-15T11:00:00.000Z',
      '2027-03-27T22:59:00.000Z',
      '2027-03-28T10:00:00.000Z',
      '2027-06-15T10:00:00.000Z',
      '2026-10-25T11:00:00.000Z',
    ]);
  },
);

it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'gives whole days as days on a machine in %s, and ends them the day after the last',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const [day, week] = eventsOf(file(stop('dag', '2027-03-28'), stop('uke', '2019-01-28', '2019-02-01')));
    expect(day?.startDate.isDate).toBe(true);
    expect([day, week].map((event) => `${event?.startDate} ${event?.endDate}`)).toEqual([
      '2027-03-28 2027-03-29',
      '2019-01-28 2019-02-02',
    ]);
  },
);

it('names each event by call, stop and host, and stamps it with the day the calendar was checked', () => {
  const text = file(stop('soknadsfrist', '2027-02-15T12:00+01:00'));
  const [event] = eventsOf(text);
  expect(event?.uid).toBe('neste-soknadsfrist@bpa.example');
  expect(event?.component.getFirstPropertyValue('url')).toBe(
    'https://bpa.example/under/utlysning/neste/#soknadsfrist',
  );
  expect(text).toContain('DTSTAMP:20261122T000000Z\r\n');
  expect(text).toContain('LAST-MODIFIED:20261122T000000Z\r\n');
  expect(text).toContain('SEQUENCE:0\r\n');
  expect(text).toContain('DTSTART;TZID=Europe/Oslo:20270215T120000\r\n');
  expect(file(stop('soknadsfrist', '2027-02-15T12:00+01:00'))).toBe(text);
});

it('keeps every word, however long and whatever signs are in it', () => {
  const one = stop('a', '2027-02-15');
  const [event] = eventsOf(file({ ...one, words: 'uke 7 i 2027', title: 'Møte, åpent; «nå» \\ slutt' }));
  expect(event?.summary).toBe('BPA: Møte, åpent; «nå» \\ slutt');
  expect(event?.description).toBe(`uke 7 i 2027. ${one.text}`);
  expect(file(one)).toContain('\r\nNAME:BPA: neste utlysning\\, med komma\\; og mer\r\n');
});

it('says of a draft that it is tentative, and of no event that somebody is busy', () => {
  const draft = calendarFile(
    { ...call, status: 'utkast' },
    { id: 'neste', checkedOn: '2026-11-22', stops: [stop('a', '2027-02-15')] },
    [],
    page,
  );
  expect(draft).toContain('STATUS:TENTATIVE\r\n');
  expect(draft).toContain('SUMMARY:BPA\\, forslag: Stopp a\r\n');
  expect(file(stop('a', '2027-02-15'))).toContain('STATUS:CONFIRMED\r\n');
  expect(draft).toContain('TRANSP:TRANSPARENT\r\n');
});

it('is a calendar without events when nothing is settled: the rules of the zone are the component it must have', () => {
  const text = file(stop('a', null));
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(eventsOf(text)).toEqual([]);
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//bpa.example//BPA//NB');
});

it('ends every line as the format says, and folds the long ones', () => {
  const text = file(stop('a', '2027-02-15T12:00+01:00'));
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.join('')).not.toMatch(/[\r\n]/);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.match(/TZID:.*/g)).toEqual(['TZID:Europe/Oslo']);
});

/** What an event says of itself: how often it was moved, and when it was last looked at. */
const revision = (event: ICAL.Event): string[] =>
  ['sequence', 'dtstamp', 'last-modified'].map((name) => `${event.component.getFirstPropertyValue(name)}`);

it('counts each change of a stop in the log, so that a calendar knows the event again and moves it', () => {
  const folder = 'tests/second-municipality/content';
  const content = (name: string): unknown => parse(readFileSync(`${folder}/${name}/vaar-2027.yaml`, 'utf8'));
  const calendar = calendarSchema.parse(content('calendar'));
  const { entries } = correctionsSchema.parse(content('corrections'));
  const events = eventsOf(calendarFile(callSchema.parse(content('call')), calendar, entries, page));
  expect(events.map((event) => [event.uid.split('@')[0], ...revision(event)])).toEqual([
    ['vaar-2027-kunngjoring', '0', '2027-01-15T00:00:00Z', '2027-01-15T00:00:00Z'],
    ['vaar-2027-sporsmalsfrist', '0', '2027-01-15T00:00:00Z', '2027-01-15T00:00:00Z'],
    ['vaar-2027-soknadsfrist', '1', '2027-02-20T00:00:00Z', '2027-02-20T00:00:00Z'],
    ['vaar-2027-signering', '0', '2027-01-15T00:00:00Z', '2027-01-15T00:00:00Z'],
    ['vaar-2027-oppstart', '0', '2027-01-15T00:00:00Z', '2027-01-15T00:00:00Z'],
  ]);
});

it('is as new as the newest of its changes and the day the calendar was checked', () => {
  const deadline = { ...stop('frist', '2027-02-15T12:00+01:00'), role: 'søknadsfrist' as const };
  const moved = (id: string, date: string) => ({
    id,
    date,
    what: 'Flyttet.',
    why: 'Derfor.',
    fields: [{ field: 'kalender: søknadsfrist', old: 'a', new: 'b' }],
  });
  const log = [moved('to', '2026-11-25'), moved('en', '2026-11-20')];
  const after = (entries: typeof log) =>
    eventsOf(calendarFile(call, { id: 'neste', checkedOn: '2026-11-22', stops: [deadline] }, entries, page));
  const [first] = after([]);
  const [second] = after(log);
  const [older] = after(log.slice(1));
  expect(second?.uid).toBe(first?.uid);
  expect([first, older, second].map((event) => event && revision(event).slice(0, 2))).toEqual([
    ['0', '2026-11-22T00:00:00Z'],
    ['1', '2026-11-22T00:00:00Z'],
    ['2', '2026-11-25T00:00:00Z'],
  ]);
});
