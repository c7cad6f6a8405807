import { expect, test } from 'vitest';
import { emptyAnswer } from './answer.ts';
import type { DatedFile } from './judge-evidence.ts';
import type { JudgedDays } from './judged-days.ts';
import { criterionOf, pieceOf } from './testing/criterion.ts';
import { attachedSteps, readOwnDays, takesOwnDays, timetable } from './timetable.ts';

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
    // The deadline is a Monday.
    ['send', null, '2027-02-12'],
    ['deadline', null, '2027-02-15'],
    ['start', null, '2027-06-01'],
  ]);
});

test('own days come before the day the package is sent', () => {
  const own = plan([
    ['k01-registrering-attest', 10],
    ['sign', 0],
  ]);
  expect(own[0]).toEqual(['k01-registrering-attest', '2026-08-15', '2027-02-02']);
  expect(own[2]).toEqual(['sign', null, '2027-02-12']);
});

test.each([
  // A Wednesday; Easter Sunday and the days of Easter before it; Ascension Day; 1 January after a Friday's eve.
  ['2027-02-17', '2027-02-16'],
  ['2027-03-30', '2027-03-24'],
  ['2027-05-07', '2027-05-05'],
  ['2028-01-03', '2027-12-31'],
])('with the deadline on %s it is proposed to send on %s, which is a working day', (deadline, send) => {
  const on: JudgedDays = { deadline: { day: deadline, by: 'supplier' }, start: null };
  expect(plan([], on).find(([id]) => id === 'send')?.[2]).toBe(send);
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

test('a document is attached when one of its files is there and nothing can be said against it', () => {
  const file = { id: 'v1', issuedOn: '1.1.2027', expiresOn: '' };
  const answer = { ...emptyAnswer, attachmentIds: ['v1', 'v2'], proves: { v1: 'attest' } };
  const attached = (attachments: readonly DatedFile[], said = answer): readonly string[] => [
    ...attachedSteps(criteria, (id) => (id === 'K01-registrering' ? said : emptyAnswer), {
      attachments,
      days,
    }),
  ];
  expect(attached([file])).toEqual(['k01-registrering-attest']);
  expect(attached([{ ...file, issuedOn: '1.1.2020' }])).toEqual([]);
  expect(attached([file], { ...answer, proves: {} as typeof answer.proves })).toEqual([]);
  // Named in the answer, and not there.
  expect(attached([])).toEqual([]);
  const known = timetable(criteria, days, new Map(), new Set(attached([file])));
  expect(known.filter(({ isAttached }) => isAttached).map(({ id }) => id)).toEqual([
    'k01-registrering-attest',
  ]);
});
