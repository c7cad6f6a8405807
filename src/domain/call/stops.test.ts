import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOver, type Moment, type StopTime, startsBefore, stopStates } from './stops.ts';

const clock = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Oslo', dateStyle: 'short' });
const at = (text: string): Moment => {
  const instant = Date.parse(text);
  return { instant, day: clock.format(instant) };
};
const day = (one: string, until: string | null = null): StopTime => ({ at: one, until });

it('tells past, now, next, later and what is not settled', () => {
  const stops = [day('2027-01-15'), day('2027-02-05'), day('2027-02-15'), day('2027-05-01')];
  stops.splice(3, 0, { at: null, until: null });
  expect(stopStates(stops, at('2027-02-05T09:00+01:00'))).toEqual([
    'past',
    'now',
    'next',
    'notSettled',
    'later',
  ]);
});

it('calls every stop of the nearest day next, whatever their order', () => {
  const stops = [day('2027-03-01'), day('2027-02-15T12:00+01:00'), day('2027-02-15')];
  expect(stopStates(stops, at('2027-01-01T00:00+01:00'))).toEqual(['later', 'next', 'next']);
});

it('knows no next when nothing to come is settled', () => {
  expect(stopStates([day('2027-01-01'), day('2027-01-02')], at('2027-01-02T12:00+01:00'))).toEqual([
    'past',
    'now',
  ]);
  expect(stopStates([], at('2027-01-02T12:00+01:00'))).toEqual([]);
});

it('lets a stop of several days last to the end of its last day', () => {
  const week = day('2019-01-28', '2019-02-01');
  const states = ['27T23:59', '28T00:00', '31T12:00'].map((time) => `2019-01-${time}+01:00`);
  const all = [...states, '2019-02-01T23:59+01:00', '2019-02-02T00:00+01:00'];
  expect(all.map((time) => stopStates([week], at(time))[0])).toEqual(['next', 'now', 'now', 'now', 'past']);
});

it('keeps a deadline to the end of its minute', () => {
  const deadline = '2027-02-15T12:00+01:00';
  expect(isOver(deadline, null, at('2027-02-15T12:00:59.999+01:00'))).toBe(false);
  expect(isOver(deadline, null, at('2027-02-15T12:01:00+01:00'))).toBe(true);
  expect(isOver(deadline, null, at('2027-02-15T11:00:59Z'))).toBe(false);
});

it.each([
  ['when clocks go forward', '2027-03-28T02:00+01:00', '2027-03-27T23:30Z', '2027-03-28T01:01Z'],
  ['when clocks go back', '2026-10-25T02:30+01:00', '2026-10-25T00:30Z', '2026-10-25T01:31Z'],
])('keeps a deadline on the day %s', (_name, deadline, before, after) => {
  expect(stopStates([day(deadline)], at(before))).toEqual(['now']);
  expect(stopStates([day(deadline)], at(after))).toEqual(['past']);
});

it('begins and ends a day at midnight in Oslo, in winter and in summer', () => {
  const state = (date: string, time: string) => stopStates([day(date)], at(time))[0];
  expect(state('2027-03-28', '2027-03-27T22:59:59Z')).toBe('next');
  expect(state('2027-03-28', '2027-03-27T23:00:00Z')).toBe('now');
  expect(state('2027-03-28', '2027-03-28T21:59:59Z')).toBe('now');
  expect(state('2027-03-28', '2027-03-28T22:00:00Z')).toBe('past');
  expect(state('2026-10-25', '2026-10-24T22:00:00Z')).toBe('now');
  expect(state('2026-10-25', '2026-10-25T22:59:59Z')).toBe('now');
  expect(state('2026-10-25', '2026-10-25T23:00:00Z')).toBe('past');
});

const instants = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-12-31') });
const moments = instants.map((instant) => ({ instant, day: clock.format(instant) }));
const stopTimes = fc.oneof(
  fc.constant({ at: null, until: null }),
  instants.map((instant) => day(clock.format(instant))),
  fc.tuple(instants, fc.nat(20)).map(([start, days]) => {
    return day(clock.format(start), clock.format(start + days * 86_400_000));
  }),
);
const order = ['later', 'next', 'now', 'past'];

it('never goes backwards as time passes', () => {
  fc.assert(
    fc.property(fc.array(stopTimes), moments, moments, (stops, one, other) => {
      const [before, after] = one.instant <= other.instant ? [one, other] : [other, one];
      const then = stopStates(stops, after);
      stopStates(stops, before).forEach((state, index) => {
        const later = then[index] ?? '';
        expect(order.indexOf(later)).toBeGreaterThanOrEqual(order.indexOf(state));
      });
    }),
  );
});

it('gives each stop the same state whatever order they stand in', () => {
  fc.assert(
    fc.property(fc.array(stopTimes), moments, (stops, now) => {
      expect(stopStates(stops.toReversed(), now)).toEqual(stopStates(stops, now).toReversed());
    }),
  );
});

it('names a next stop whenever one is to come', () => {
  fc.assert(
    fc.property(fc.array(stopTimes), moments, (stops, now) => {
      const states = stopStates(stops, now);
      if (states.includes('later')) expect(states).toContain('next');
    }),
  );
});

it('knows which of two stops begins first: a day has no hour, and a clock time is an instant', () => {
  expect(startsBefore('2027-02-14', '2027-02-15')).toBe(true);
  expect(startsBefore('2027-02-15', '2027-02-15')).toBe(false);
  expect(startsBefore('2027-02-15', '2027-02-15T12:00+01:00')).toBe(false);
  expect(startsBefore('2027-02-15T12:00+01:00', '2027-02-15')).toBe(false);
  expect(startsBefore('2027-02-15T12:00+01:00', '2027-02-15T13:00+01:00')).toBe(true);
  expect(startsBefore('2026-10-25T02:30+02:00', '2026-10-25T02:15+01:00')).toBe(true);
});
