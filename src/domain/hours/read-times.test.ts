import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOf } from './clock-times.ts';
import { readFromTo, readTimes } from './read-times.ts';

test.each([
  ['8-16', '08:00', '16:00'],
  ['0800-1600', '08:00', '16:00'],
  ['8.30–12', '08:30', '12:00'],
  ['08:00 til 16', '08:00', '16:00'],
  ['22-07', '22:00', '07:00'],
  ['8 16', '08:00', '16:00'],
  ['  8:15  —  9.45 ', '08:15', '09:45'],
  ['kl. 8 til kl. 16', '08:00', '16:00'],
  ['fra 8 til 16', '08:00', '16:00'],
  ['Klokka 8–16', '08:00', '16:00'],
  ['klokken 8 til 16', '08:00', '16:00'],
  ['kl8-16', '08:00', '16:00'],
  ['830-1200', '08:30', '12:00'],
  ['16-24', '16:00', '24:00'],
  ['16-0', '16:00', '24:00'],
  ['16-00:00', '16:00', '24:00'],
  ['0-24', '00:00', '24:00'],
  ['0-8', '00:00', '08:00'],
  ['23:59-0:01', '23:59', '00:01'],
  ['8 − 16', '08:00', '16:00'],
  ['8 TIL 16', '08:00', '16:00'],
])('«%s» is %s to %s', (typed, from, to) => {
  expect(readTimes(typed)).toEqual({ from, to });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['kl. ', 'notTimes'],
  ['8', 'notTimes'],
  ['8-', 'notTimes'],
  ['-16', 'notTimes'],
  ['8-16-20', 'notTimes'],
  ['8 16 20', 'notTimes'],
  ['8-25', 'notTimes'],
  ['8-24:01', 'notTimes'],
  ['8:60-16', 'notTimes'],
  ['8,30-16', 'notTimes'],
  ['åtte-16', 'notTimes'],
  ['8x-16', 'notTimes'],
  ['x8-16', 'notTimes'],
  ['8-16x', 'notTimes'],
  ['8-08:00', 'noLength'],
  ['24-24', 'noLength'],
  ['0-0', 'noLength'],
  ['24-8', 'beginsAt24'],
])('«%s» is refused: %s', (typed, problem) => {
  expect(readTimes(typed)).toEqual({ problem });
});

test('two fields are read as one is', () => {
  expect(readFromTo(' 8 ', '1600')).toEqual({ from: '08:00', to: '16:00' });
  expect(readFromTo(' ', '')).toEqual({ problem: 'empty' });
  expect(readFromTo('', ' ')).toEqual({ problem: 'empty' });
  expect(readFromTo('8', ' ')).toEqual({ problem: 'notTimes' });
  expect(readFromTo('', '16')).toEqual({ problem: 'notTimes' });
  expect(readFromTo('8-9', '16')).toEqual({ problem: 'notTimes' });
});

test('what is read is written and read again as the same, in every way of writing', () => {
  fc.assert(
    fc.property(
      fc.nat(1439),
      fc.integer({ min: 1, max: 1440 }),
      fc.constantFrom('-', '–', ' til ', ' '),
      (a, b, between) => {
        fc.pre(a !== b && !(a === 0 && b === 1440));
        const [from, to] = [clockOf(a), clockOf(b)];
        for (const mark of [':', '.', '']) {
          expect(readTimes([from, to].join(between).replaceAll(':', mark))).toEqual({ from, to });
        }
      },
    ),
  );
});

test('nothing that is typed makes it fail, and what it reads is two times', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const read = readTimes(typed);
      expect('problem' in read || /^[0-2]\d:[0-5]\d$/.test(read.from)).toBe(true);
    }),
  );
});
