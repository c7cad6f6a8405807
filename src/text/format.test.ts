import { describe, expect, it } from 'vitest';
import {
  dayInNorway,
  formatBytes,
  formatDate,
  formatDateWithWeekday,
  formatInstant,
  formatNumber,
} from './format.ts';

describe('dates', () => {
  it('writes a calendar date in words, whatever the time zone of the machine', () => {
    expect(formatDate('2026-07-02')).toBe('2. juli 2026');
    expect(formatDate('2027-01-01')).toBe('1. januar 2027');
  });

  it('writes a calendar date with its day of the week, counted by hand from a calendar', () => {
    expect(formatDateWithWeekday('2026-12-08')).toBe('tirsdag 8. desember 2026');
    expect(formatDateWithWeekday('2028-02-29')).toBe('tirsdag 29. februar 2028');
    expect(formatDateWithWeekday('2027-01-03')).toBe('søndag 3. januar 2027');
  });

  it('writes a deadline as clocks in Norway show it, in winter and in summer', () => {
    expect(formatInstant('2027-02-15T12:00+01:00')).toBe('15. februar 2027 klokka 12.00');
    expect(formatInstant('2027-06-15T10:00+00:00')).toBe('15. juni 2027 klokka 12.00');
    expect(formatInstant('2027-01-01T00:00+01:00')).toBe('1. januar 2027 klokka 00.00');
  });
});

describe('numbers', () => {
  it('groups thousands with a thin space and writes a comma for decimals', () => {
    expect(formatNumber(1234567)).toBe('1\u202f234\u202f567');
    expect(formatNumber(1234.5, 2)).toBe('1\u202f234,5');
  });
});

describe('sizes', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1000, '1 kB'],
    [34_400, '34 kB'],
    [999_949, '1 MB'],
    [1_250_000, '1,3 MB'],
    [50_000_000, '50 MB'],
  ])('writes %i bytes as %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });
});

it('a day begins in Norway when clocks there say so', () => {
  expect(dayInNorway(Date.parse('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
  expect(dayInNorway(Date.parse('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  expect(dayInNorway(Date.parse('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
});
