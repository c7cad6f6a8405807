import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayInWords, momentAt, osloInstant, osloTime } from './oslo-time.ts';

it('shows what clocks in Norway show, in winter and in summer, at midnight too', () => {
  expect(osloTime(Date.parse('2027-02-15T11:00Z'))).toBe('2027-02-15T12:00');
  expect(osloTime(Date.parse('2027-06-15T10:00Z'))).toBe('2027-06-15T12:00');
  expect(osloTime(Date.parse('2026-12-31T23:00Z'))).toBe('2027-01-01T00:00');
});

it('finds the instant that clocks show, and comes back', () => {
  const minutes = fc.integer({
    min: Date.parse('2000-01-01') / 60_000,
    max: Date.parse('2037-12-31') / 60_000,
  });
  fc.assert(
    fc.property(minutes, (minute) => {
      const time = osloTime(minute * 60_000);
      const instant = osloInstant(time);
      expect(instant).not.toBeNull();
      expect(osloTime(instant ?? 0)).toBe(time);
    }),
  );
});

it('takes the first of the two hours when clocks go back, and none of the one they skip', () => {
  expect(osloInstant('2026-10-25T02:30')).toBe(Date.parse('2026-10-25T00:30Z'));
  expect(osloInstant('2027-03-28T02:30')).toBeNull();
});

it.each([
  '2027-02-30T00:00',
  '2027-13-01T00:00',
  '2027-02-15T24:00',
  'T00:00',
  'i morgenT00:00',
  '0001-01-01T00:00',
])('knows no %s', (time) => {
  expect(osloInstant(time)).toBeNull();
});

it('gives the day of a moment, in digits and in words', () => {
  const moment = momentAt(Date.parse('2027-02-14T23:00Z'));
  expect(moment.day).toBe('2027-02-15');
  expect(dayInWords(moment)).toBe('15. februar 2027');
});
