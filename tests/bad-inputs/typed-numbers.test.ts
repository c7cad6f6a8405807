// Numbers, days and times that have broken somebody's programs: read exactly, or told of, and never guessed.
import { expect, test } from 'vitest';
import { clockChangeIn, clockNotes, hoursOfShift } from '#domain/hours/norwegian-clock.ts';
import { readTimes } from '#domain/hours/read-times.ts';
import { exact, toDecimals } from '#domain/shared/exact.ts';
import { parseDecimal } from '#domain/shared/read-decimal.ts';
import { parseHours } from '#domain/shared/read-hours.ts';
import { readTypedDay } from '#domain/shared/read-typed-day.ts';

const noBreak = '\u00a0';
const thin = '\u2009';

test.each([
  [48, '1e308', { problem: 'notANumber' }],
  [49, '1e400', { problem: 'notANumber' }],
  [50, '-0', { problem: 'negative' }],
  [51, '0,1+0,2', { problem: 'notANumber' }],
  [52, `1${noBreak}234,50`, { decimal: '1234.5' }],
  [52, `1${thin}234,50`, { decimal: '1234.5' }],
  [53, '1.234,50', { problem: 'unclearPoint' }],
  [54, '1,234.50', { problem: 'unclearPoint' }],
  [55, '٣٤', { problem: 'notANumber' }],
  [55, '３', { problem: 'notANumber' }],
  [56, '0x10', { problem: 'notANumber' }],
  [57, '9007199254740993', { problem: 'notANumber' }],
  [67, '-353,51', { problem: 'negative' }],
  [68, '0,123456', { decimal: '0.123456' }],
  [68, '0,1234567', { problem: 'tooManyDecimals' }],
])('bad number %i: «%s» in a field for kroner or percent', (_number, typed, read) => {
  expect(parseDecimal(typed)).toMatchObject(read);
});

test.each([
  [48, '1e308', { problem: 'notANumber' }],
  [49, '1e400', { problem: 'notANumber' }],
  [50, '-0', { problem: 'negative' }],
  [55, '٣٤', { problem: 'notANumber' }],
  [56, '0x10', { problem: 'notANumber' }],
  [57, '9007199254740993', { problem: 'notANumber' }],
  [58, '168', { decimal: '168' }],
  [58, '169', { problem: 'tooMany' }],
  [67, '-5', { problem: 'negative' }],
])('bad number %i: «%s» as hours a week', (_number, typed, read) => {
  expect(parseHours(typed)).toMatchObject(read);
});

test('51 and 57: a tenth and two tenths are three, and no digit of a long number is lost', () => {
  expect(exact('0.1').add(exact('0.2')).equals(exact('0.3'))).toBe(true);
  expect(toDecimals(exact('9007199254740993'), 0)).toBe('9007199254740993');
});

test('58: a day has no time after 24', () => {
  expect(readTimes('8-25')).toEqual({ problem: 'notTimes' });
  expect(readTimes('0-24')).toEqual({ from: '00:00', to: '24:00' });
});

test('59: the twenty-ninth of February is a day in leap years alone', () => {
  expect(readTypedDay('29.02.2027')).toMatchObject({ problem: expect.any(String) });
  expect(readTypedDay('29.02.2028')).toEqual({ day: '2028-02-29' });
});

test('60: a night over New Year is one shift of its real hours', () => {
  const night = { day: '2026-12-31', from: '20:00', to: '04:00' };
  expect(toDecimals(hoursOfShift(night))).toBe('8.00');
});

test('61: half past two is not there on the night that summer time begins, and is told', () => {
  const night = { day: '2027-03-28', from: '02:30', to: '08:00' };
  expect(clockNotes(night)).toEqual([{ code: 'notThere', at: 'from' }]);
  expect(clockChangeIn({ ...night, from: '00:00' })).toBe('hourLeftOut');
  expect(toDecimals(hoursOfShift({ ...night, from: '00:00' }))).toBe('7.00');
});
