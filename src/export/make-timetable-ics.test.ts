import ICAL from 'ical.js';
import { expect, it, vi } from 'vitest';
import type { AskedCriterion } from '#domain/call/criterion.schema.ts';
import type { JudgedDays } from '#domain/self-assessment/judged-days.ts';
import { timetable } from '#domain/self-assessment/timetable.ts';
import { makeTimetableIcs } from './make-timetable-ics.ts';

const criterion: AskedCriterion = {
  id: 'K01-registrering',
  title: 'Registrert',
  kind: 'kvalifikasjonskrav',
  origin: 'forslag',
  requirement: 'Krav',
  legalBasis: { provisions: [] },
  evidence: [{ id: 'attest', what: 'Attest, med komma; og mer', fresh: null, maxAgeMonths: 6, attach: true }],
  newlyFounded: 'Det samme',
  judgement: { rule: 'dokument', text: 'Slik' },
  question: 'Oppfylt?',
};
const known: JudgedDays = {
  deadline: { day: '2027-03-28', by: 'supplier' },
  start: { day: '2027-10-31', by: 'call' },
};
const stepId = 'k01-registrering-attest';
const file = (
  days: JudgedDays,
  own: [string, number][] = [],
  today = '2026-09-01',
  attached: readonly string[] = [],
): string =>
  makeTimetableIcs({
    steps: timetable([criterion], days, new Map(own), new Set(attached)),
    today,
    days,
    call: { id: 'neste', shortTitle: 'neste utlysning, med komma' },
    host: 'bpa.example',
    createdAt: '2026-11-22T14:03:00+01:00',
  });

/** The events as an independent reader understands them. */
const eventsOf = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

it.each(['UTC', 'Europe/Oslo', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'gives whole days that are the right ones on a machine in %s, on the days when clocks change too',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const events = eventsOf(file(known, [['k01-registrering-attest', 10]]));
    expect(events.map(({ startDate, summary }) => [startDate.toString(), startDate.isDate, summary])).toEqual(
      [
        ['2026-09-28', true, 'Tidligste dag dokumentet kan være fra: Attest, med komma; og mer'],
        ['2027-03-14', true, 'Begynn å skaffe: Attest, med komma; og mer'],
        // The last working day before Easter, as the deadline is Easter Sunday.
        ['2027-03-24', true, 'Pakk søknaden og send den'],
        ['2027-03-28', true, 'Søknadsfrist'],
        ['2027-10-31', true, 'Oppstart'],
      ],
    );
    for (const { startDate, endDate } of events)
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
    vi.unstubAllEnvs();
  },
);

it('knows each event again in a later file, and tells what is a proposal and whose day it is', () => {
  const [one, other] = [eventsOf(file(known)), eventsOf(file(known, [['sign', 3]]))];
  const ids = other.map(({ uid }) => uid);
  expect(new Set(ids).size).toBe(ids.length);
  expect(one.every(({ uid }) => ids.includes(uid))).toBe(true);
  const send = other.find(({ uid }) => uid === 'neste-tidsplan-send@bpa.example');
  expect(send?.description).toContain('forslag');
  expect(send?.description).toContain('satt inn selv');
});

it('has no event for a day that nobody knows', () => {
  expect(eventsOf(file({ deadline: null, start: null }))).toEqual([]);
});

it('has no event for a day that has been, nor for a document that is attached', () => {
  const ids = (text: string): string[] =>
    eventsOf(text).map(({ uid }) => uid.replace(/^neste-tidsplan-|@.*$/g, ''));
  const own: [string, number][] = [[stepId, 10]];
  expect(ids(file(known, own, '2027-03-14'))).toEqual([stepId, 'send', 'deadline', 'start']);
  expect(ids(file(known, own, '2027-03-28'))).toEqual(['deadline', 'start']);
  expect(ids(file(known, own, '2026-09-01', [stepId]))).toEqual(['send', 'deadline', 'start']);
});
