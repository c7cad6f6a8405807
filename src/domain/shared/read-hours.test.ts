import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseHours } from './read-hours.ts';

it.each([
  ['31,96', '31.96'],
  ['31.96', '31.96'],
  [' 32 timer', '32'],
  ['32t', '32'],
  ['1 time', '1'],
  ['32 timer per uke', '32'],
  ['32 t i uka', '32'],
  ['032', '32'],
  ['32,50', '32.5'],
  ['32,000000000', '32'],
  ['32,', '32'],
  ['0', '0'],
  ['168', '168'],
])('reads «%s» as %s hours', (typed, decimal) => {
  expect(parseHours(typed)).toMatchObject({ decimal });
});

it.each([
  ['', 'empty'],
  [' \u00a0 ', 'empty'],
  ['timer', 'notANumber'],
  ['ca. 32', 'notANumber'],
  ['tretti', 'notANumber'],
  ['1.234,5', 'notANumber'],
  ['12 34', 'notANumber'],
  ['31,1234567', 'notANumber'],
  ['31:20', 'notANumber'],
  ['1e2', 'notANumber'],
  ['３２', 'notANumber'],
  ['٣٢', 'notANumber'],
  ['.5', 'notANumber'],
  ['-3', 'negative'],
  ['−3', 'negative'],
  ['– 3', 'negative'],
  ['168,01', 'tooMany'],
  ['1 234,5', 'tooMany'],
  ['1\u202f234,5', 'tooMany'],
])('refuses «%s»: %s', (typed, problem) => {
  expect(parseHours(typed)).toEqual({ problem });
});

it('is exact: a hundredth of an hour under 32 is under 32', () => {
  const read = parseHours('31,99');
  expect('hours' in read && read.hours.equals('31.99')).toBe(true);
});

it('answers whatever is typed, and keeps what answers can keep', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d .,t-]{0,12}$/)), (typed) => {
      const read = parseHours(typed);
      if ('problem' in read) return;
      expect(read.decimal).toMatch(/^\d{1,3}(?:\.\d{1,6})?$/);
      expect(read.hours.equals(read.decimal)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
