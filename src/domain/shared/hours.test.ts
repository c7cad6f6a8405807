import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hours, lacking, noHours, sum } from './hours.ts';

test('decimals are exact: a tenth and two tenths are three tenths', () => {
  expect(hours('0.1').add(hours('0.2')).equals(hours('0.3'))).toBe(true);
  expect(hours(0.1).add(hours(0.2)).equals(hours(0.3))).toBe(true);
});

test('a number is read as it is printed', () => {
  expect(hours(31.96).equals(hours('31.96'))).toBe(true);
  expect(hours(31.96).equals(hours(3196, 100))).toBe(true);
  expect(hours(31.96).lt(32)).toBe(true);
});

test('a third of an hour three times is an hour', () => {
  expect(sum([hours(1, 3), hours(1, 3), hours(1, 3)]).equals(1)).toBe(true);
  expect(hours(20n, 60n).equals(hours(1, 3))).toBe(true);
});

test('nothing added is no hours', () => {
  expect(sum([]).equals(noHours)).toBe(true);
  expect(noHours.equals(0)).toBe(true);
});

test('what is lacking makes up the difference, and is never below nothing', () => {
  expect(lacking(hours(25), hours('24.99')).equals(hours('0.01'))).toBe(true);
  expect(lacking(hours(25), hours(25)).equals(0)).toBe(true);
  expect(lacking(hours(25), hours(26)).equals(0)).toBe(true);
});

test('what is lacking, added, is the greater of the two', () => {
  fc.assert(
    fc.property(fc.nat(6000), fc.nat(6000), (a, b) => {
      const [one, other] = [hours(a, 60), hours(b, 60)];
      expect(other.add(lacking(one, other)).equals(hours(Math.max(a, b), 60))).toBe(true);
    }),
  );
});
