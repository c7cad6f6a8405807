import fc from 'fast-check';
import { expect, it } from 'vitest';
import { callStanding, type StandingStop } from './standing.ts';
import type { Moment } from './stops.ts';

const clock = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Oslo', dateStyle: 'short' });
const moment = (instant: number): Moment => ({ instant, day: clock.format(instant) });
const at = (text: string): Moment => moment(Date.parse(text));

const deadline = '2027-02-15T12:00+01:00';
const calendar = (deadlineAt: string | null, publication: string | null = null): StandingStop[] => [
  { role: 'kunngjøring', at: publication, until: null },
  { role: null, at: '2027-01-20', until: null },
  { role: 'søknadsfrist', at: deadlineAt, until: null },
];
const stops = calendar(deadline, '2027-01-15');

it('says that nothing is settled when the calendar has no deadline', () => {
  expect(callStanding('åpen', calendar(null), at('2027-02-01T00:00Z'))).toEqual({ state: 'notSettled' });
  expect(callStanding('utkast', [], at('2027-02-01T00:00Z'))).toEqual({ state: 'notSettled' });
});

it('waits for publication until its day begins in Oslo', () => {
  expect(callStanding('utkast', stops, at('2027-01-14T22:59:59Z'))).toEqual({
    state: 'beforePublication',
    publication: '2027-01-15',
    deadline,
  });
  expect(callStanding('utkast', stops, at('2027-01-14T23:00:00Z'))).toMatchObject({ state: 'open' });
  const atNine = calendar(deadline, '2027-01-15T09:00+01:00');
  expect(callStanding('åpen', atNine, at('2027-01-15T08:59+01:00')).state).toBe('beforePublication');
  expect(callStanding('åpen', atNine, at('2027-01-15T09:00+01:00')).state).toBe('open');
});

it('takes a draft without a day of publication as not announced, and an open call as announced', () => {
  const noDay = calendar(deadline);
  expect(callStanding('utkast', noDay, at('2027-02-01T00:00Z'))).toEqual({
    state: 'beforePublication',
    publication: null,
    deadline,
  });
  expect(callStanding('åpen', noDay, at('2027-02-01T00:00Z')).state).toBe('open');
});

it('counts the days that are left as a calendar does', () => {
  expect(callStanding('åpen', stops, at('2027-02-03T23:59+01:00'))).toEqual({
    state: 'open',
    daysLeft: 12,
    deadline,
  });
  expect(callStanding('åpen', stops, at('2027-02-14T23:59:59+01:00'))).toMatchObject({ daysLeft: 1 });
});

it('is the last day from midnight in Oslo, and over when the minute of the deadline is', () => {
  expect(callStanding('åpen', stops, at('2027-02-14T23:00:00Z'))).toEqual({ state: 'lastDay', deadline });
  expect(callStanding('åpen', stops, at('2027-02-15T12:00:59+01:00')).state).toBe('lastDay');
  expect(callStanding('åpen', stops, at('2027-02-15T12:01:00+01:00'))).toEqual({ state: 'passed', deadline });
});

it('keeps a deadline that is a whole day to the end of that day', () => {
  const wholeDay = calendar('2027-02-15');
  expect(callStanding('åpen', wholeDay, at('2027-02-15T22:59:59Z')).state).toBe('lastDay');
  expect(callStanding('åpen', wholeDay, at('2027-02-15T23:00:00Z')).state).toBe('passed');
});

it('is over when the call is closed, with or without a date, and history when it is history', () => {
  const early = at('2027-01-20T00:00Z');
  expect(callStanding('lukket', stops, early)).toEqual({ state: 'passed', deadline });
  expect(callStanding('lukket', calendar(null), early)).toEqual({ state: 'passed', deadline: null });
  expect(callStanding('historisk', stops, early)).toEqual({ state: 'historical' });
});

it.each([
  ['the night clocks go forward', '2027-03-28T12:00+02:00', '2027-03-27T23:59+01:00', 1],
  ['the night clocks go back', '2026-10-25T12:00+01:00', '2026-10-24T00:01+02:00', 1],
  ['a month with a day of 23 hours', '2027-04-15T12:00+02:00', '2027-03-15T12:00+01:00', 31],
])('counts days over %s', (_name, end, now, daysLeft) => {
  expect(callStanding('åpen', calendar(end), at(now))).toMatchObject({ state: 'open', daysLeft });
});

const instants = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-12-31') });
const minutes = instants.map((instant) => new Date(instant).toISOString().slice(0, 16));
const order = ['beforePublication', 'open', 'lastDay', 'passed'];

/** UTC, written with the offset that Oslo has then. */
function osloText(utcMinute: string): string {
  const wall = new Intl.DateTimeFormat('sv', {
    timeZone: 'Europe/Oslo',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const text = wall.format(Date.parse(`${utcMinute}Z`)).replace(' ', 'T');
  const hours = Math.round((Date.parse(`${text}Z`) - Date.parse(`${utcMinute}Z`)) / 3_600_000);
  return `${text}+0${hours}:00`;
}

it('passes exactly when the minute of the deadline is over, whatever the season', () => {
  fc.assert(
    fc.property(minutes, instants, (minute, now) => {
      const { state } = callStanding('åpen', calendar(osloText(minute)), moment(now));
      expect(state === 'passed').toBe(now >= Date.parse(`${minute}Z`) + 60_000);
    }),
  );
});

it('counts at least one day while it is open, and none on the last day', () => {
  fc.assert(
    fc.property(minutes, instants, (minute, now) => {
      const end = osloText(minute);
      const standing = callStanding('åpen', calendar(end), moment(now));
      if (standing.state === 'open') expect(standing.daysLeft).toBeGreaterThanOrEqual(1);
      if (standing.state === 'lastDay') expect(end.slice(0, 10)).toBe(moment(now).day);
    }),
  );
});

it('only moves forward as time passes', () => {
  fc.assert(
    fc.property(minutes, fc.option(instants), instants, instants, (minute, published, one, other) => {
      const days = calendar(osloText(minute), published === null ? null : clock.format(published));
      const state = (now: number) => order.indexOf(callStanding('utkast', days, moment(now)).state);
      expect(state(Math.max(one, other))).toBeGreaterThanOrEqual(state(Math.min(one, other)));
    }),
  );
});
