import { expect, it } from 'vitest';
import { highest, needsRowSchema } from './needs.schema.ts';
import { row } from './testing/rows.ts';

const isKept = (said: object): boolean => needsRowSchema.safeParse({ ...row(), ...said }).success;

it('a row is kept with the most that it can say', () => {
  expect(isKept({ timesPerWeek: 70, minutes: 1440, weeksPerYear: 52, comment: 'a'.repeat(500) })).toBe(true);
  expect(isKept({ timesPerWeek: 0, minutes: 0, weeksPerYear: 0, helpers: 2, place: 'out' })).toBe(true);
  expect(isKept({ timesPerWeek: null, minutes: null, weeksPerYear: null })).toBe(true);
});

it.each([
  ['timesPerWeek', 71],
  ['minutes', 1441],
  ['weeksPerYear', 53],
  ['minutes', -1],
  ['minutes', 1.5],
  ['helpers', 3],
  ['kind', 'cleaning'],
  ['part', 'noon'],
  ['place', ''],
  ['activity', 'a'.repeat(highest.characters + 1)],
  ['id', ''],
  ['id', 'a'.repeat(41)],
  ['weekday', 1],
])('a row is not kept with %s %s', (field, value) => {
  expect(isKept({ [field]: value })).toBe(false);
});
