import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hours, sum } from '../shared/hours.ts';
import { linesOf, reasonsOf, sharesOf, sumOf } from './shares.ts';
import { sumNeeds, weeksInYear } from './sum-needs.ts';
import { anyRows, asksAsParent, asksForSelf, row } from './testing/rows.ts';

it('a row for one helper has one share, a row for two has two', () => {
  const one = sharesOf([row({ part: 'evening', minutes: 90 })], asksForSelf);
  expect(one).toMatchObject([
    { kind: 'personalCare', part: 'evening', night: false, second: false, standing: 'counts' },
  ]);
  expect(one[0]?.hours.equals('1.5')).toBe(true);
  const two = sharesOf([row({ part: 'night', helpers: 2 })], asksForSelf);
  expect(two.map(({ night, second, reason }) => [night, second, reason])).toEqual([
    [true, false, 'nightOpen'],
    [true, true, 'nightOpen'],
  ]);
});

it('a row that says no hours has no share', () => {
  expect(sharesOf([row({ minutes: null }), row({ timesPerWeek: 0 })], asksForSelf)).toEqual([]);
});

it('seasons are averaged as asked for', () => {
  const [share] = sharesOf([row({ weeksPerYear: 26 })], asksForSelf, weeksInYear.calendar);
  expect(share?.hours.equals(hours(2600, 5214))).toBe(true);
});

it('what stands alike is one line', () => {
  const rows = [
    row({ kind: 'social', part: 'day' }),
    row({ kind: 'social', part: 'evening', minutes: 30 }),
    row({ kind: 'social', part: 'night' }),
    row({ kind: 'household', part: 'day' }),
    row({ kind: 'health', part: 'day' }),
  ];
  const lines = linesOf(sharesOf(rows, asksForSelf));
  expect(lines.map((line) => [line.kind, line.standing, line.reason, line.service])).toEqual([
    ['social', 'counts', 'personal', null],
    ['social', 'depends', 'nightOpen', null],
    ['household', 'counts', 'personal', null],
    ['health', 'not', 'health', 'homeHealth'],
  ]);
  expect(lines[0]?.hours.equals('1.5')).toBe(true);
});

it('what stands alike for one reason is told once, with every kind it is of', () => {
  const rows = [
    row({ kind: 'social' }),
    row({ kind: 'household', minutes: 30 }),
    row({ kind: 'social', part: 'evening' }),
    row({ kind: 'social', part: 'night' }),
    row({ kind: 'health' }),
  ];
  const reasons = reasonsOf(sharesOf(rows, asksForSelf));
  expect(reasons.map((line) => [line.kinds, line.standing, line.reason, line.service])).toEqual([
    [['social', 'household'], 'counts', 'personal', null],
    [['social'], 'depends', 'nightOpen', null],
    [['health'], 'not', 'health', 'homeHealth'],
  ]);
  expect(reasons[0]?.hours.equals('2.5')).toBe(true);
});

it('shares and lines add up to all hours of all helpers', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(asksForSelf, asksAsParent), (rows, known) => {
      const shares = sharesOf(rows, known);
      const all = sum(Object.values(sumNeeds(rows).byKind));
      expect(sumOf(shares, () => true).equals(all)).toBe(true);
      expect(sum(linesOf(shares).map((line) => line.hours)).equals(all)).toBe(true);
      expect(sum(reasonsOf(shares).map((line) => line.hours)).equals(all)).toBe(true);
    }),
  );
});
