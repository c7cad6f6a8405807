import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, ageOn, birthday, isRealDay } from './dates.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2026-11-22', 0, '2026-11-22'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-03-29', -1, '2026-03-28'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-22', 2, '2027-01-22'],
  ['2026-01-22', -1, '2025-12-22'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-31', 0, '2026-12-31'],
  ['0050-01-31', 1, '0050-02-28'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('somebody born on 29 February has a birthday on 28 February in other years', () => {
  expect(birthday('1960-02-29', 67)).toBe('2027-02-28');
  expect(birthday('1960-02-29', 68)).toBe('2028-02-29');
  expect(ageOn('1960-02-29', '2027-02-27')).toBe(66);
  expect(ageOn('1960-02-29', '2027-02-28')).toBe(67);
});

test('the age is that of the last birthday, and changes on the day itself', () => {
  expect(ageOn('1959-11-23', '2026-11-22')).toBe(66);
  expect(ageOn('1959-11-22', '2026-11-22')).toBe(67);
  expect(ageOn('2026-11-22', '2026-11-22')).toBe(0);
  expect(ageOn('2026-11-23', '2026-11-22')).toBe(-1);
});

test('a day is between the birthday of its age and the next one', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (born, day) => {
      const years = ageOn(born, day);
      expect(birthday(born, years) <= day).toBe(true);
      expect(birthday(born, years + 1) > day).toBe(true);
    }),
  );
});

test('days are added and taken away again', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      expect(addDays(addDays(day, days), -days)).toBe(day);
    }),
  );
});

test.each([
  '2027-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '26-04-30',
  '2026-4-30',
  ' 2026-04-30',
  '',
])('«%s» is no day', (day) => {
  expect(isRealDay(day)).toBe(false);
});

test.each(['2028-02-29', '2026-12-31', '0050-01-01'])('%s is a day', (day) => {
  expect(isRealDay(day)).toBe(true);
});
