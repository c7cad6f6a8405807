import { expect, test } from 'vitest';
import type { JudgedDays } from './judged-days.ts';
import { criterionOf, pieceOf } from './testing/criterion.ts';
import { readOwnDays, takesOwnDays, timetable } from './timetable.ts';

const criteria = [
  criterionOf({ evidence: [pieceOf(), pieceOf({ id: 'rutine', maxAgeMonths: null })] }),
  criterionOf({
    id: 'K15-pensjon-forsikring',
    evidence: [
      pieceOf({ id: 'bevis', what: 'Bevis', maxAgeMonths: null, expires: true }),
      pieceOf({ id: 'vises', attach: false }),
    ],
  }),
];
const days: JudgedDays = {
  deadline: { day: '2027-02-15', by: 'supplier' },
  start: { day: '2027-06-01', by: 'call' },
};
const plan = (own: [string, number][] = [], on = days) =>
  timetable(criteria, on, new Map(own)).map(({ id, earliest, latest }) => [id, earliest, latest]);

test('is counted backwards from the deadline, and a step without own days has no last day', () => {
  expect(plan()).toEqual([
    ['k01-registrering-attest', '2026-08-15', null],
    ['k15-pensjon-forsikring-bevis', null, null],
    ['sign', null, null],
    ['send', null, '2027-02-14'],
    ['deadline', null, '2027-02-15'],
    ['start', null, '2027-06-01'],
  ]);
});

test('own days come before the day the package is sent', () => {
  const own = plan([
    ['k01-registrering-attest', 10],
    ['sign', 0],
  ]);
  expect(own[0]).toEqual(['k01-registrering-attest', '2026-08-15', '2027-02-04']);
  expect(own[2]).toEqual(['sign', null, '2027-02-14']);
});

test('without a deadline no day is made up', () => {
  const steps = plan([['sign', 3]], { deadline: null, start: null });
  expect(steps.flatMap(([, earliest, latest]) => [earliest, latest])).toEqual(Array(12).fill(null));
});

test('a proposal is told from what the call asks', () => {
  const steps = timetable(criteria, days, new Map());
  expect(steps.filter(({ isProposal }) => isProposal).map(({ id }) => id)).toEqual(['sign', 'send']);
  expect(steps.filter(takesOwnDays).map(({ id }) => id)).toEqual([
    'k01-registrering-attest',
    'k15-pensjon-forsikring-bevis',
    'sign',
  ]);
});

test.each([
  ['14', 14],
  [' 0 ', 0],
  ['999', 999],
  ['', null],
  ['1000', null],
  ['to uker', null],
  ['-1', null],
  ['1,5', null],
])('«%s» own days is %s', (typed, number) => {
  expect(readOwnDays(typed)).toBe(number);
});
