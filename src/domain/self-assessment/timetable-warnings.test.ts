import { expect, test } from 'vitest';
import type { JudgedDays } from './judged-days.ts';
import { criterionOf } from './testing/criterion.ts';
import { timetable } from './timetable.ts';
import { daysToCome, dayWarnings, lackingDays, stepWarnings } from './timetable-warnings.ts';

const today = '2026-11-22';
const judged = (deadline: string | null, start: string | null): JudgedDays => ({
  deadline: deadline === null ? null : { day: deadline, by: 'supplier' },
  start: start === null ? null : { day: start, by: 'supplier' },
});

test.each([
  ['2027-02-15', '2027-06-01', [], []],
  ['2026-11-22', '2026-11-22', [], []],
  ['2026-11-21', '2027-06-01', ['deadlinePassed'], []],
  ['2027-02-15', '2027-02-14', [], ['startBeforeDeadline']],
  ['2027-02-15', '2026-11-21', [], ['startPassed', 'startBeforeDeadline']],
  [null, '2026-11-21', [], ['startPassed']],
  [null, null, [], []],
])('a deadline of %s and a start of %s: %j and %j', (deadline, start, ofDeadline, ofStart) => {
  expect(dayWarnings(judged(deadline, start), today)).toEqual({ deadline: ofDeadline, start: ofStart });
});

test.each([
  ['get', '2026-09-01', '2026-11-22', []],
  ['get', '2026-09-01', '2026-11-21', ['latestPassed']],
  ['get', '2027-02-01', '2027-01-31', ['latestBeforeEarliest']],
  ['get', '2026-11-21', '2026-11-20', ['latestPassed', 'latestBeforeEarliest']],
  ['send', null, '2026-11-21', ['latestPassed']],
  ['get', '2026-09-01', null, []],
  ['deadline', null, '2020-01-01', []],
  ['start', null, '2020-01-01', []],
] as const)('«%s», earliest %s, latest %s: %j', (kind, earliest, latest, warnings) => {
  expect(stepWarnings({ kind, earliest, latest, isAttached: false }, today)).toEqual(warnings);
  expect(stepWarnings({ kind, earliest, latest, isAttached: true }, today)).toEqual([]);
});

const none = { ownUnreadable: 0, ownUnsaid: 0, dayUnknown: 0, attached: 0, passed: 0 };

test('each step without a last day is counted once, by why it has none', () => {
  const lacking = (days: JudgedDays, typed: [string, string][]) =>
    lackingDays(timetable([criterionOf()], days, new Map()), days.deadline, new Map(typed), today);
  const known = judged('2027-02-15', null);
  expect(lacking(known, [['sign', 'to uker']])).toEqual({
    ...none,
    ownUnreadable: 1,
    ownUnsaid: 1,
    dayUnknown: 1,
    passed: 1,
  });
  expect(lacking(known, [['sign', ' ']])).toEqual({
    ...none,
    ownUnsaid: 2,
    dayUnknown: 1,
    passed: 1,
  });
  expect(lacking(judged(null, null), [])).toEqual({ ...none, dayUnknown: 5 });
});

test('a step whose document is attached is done, whatever its days, and has none to come', () => {
  const days = judged('2027-02-15', '2027-06-01');
  const id = 'k01-registrering-attest';
  const steps = timetable([criterionOf()], days, new Map([[id, 300]]), new Set([id]));
  expect(lackingDays(steps, days.deadline, new Map([['sign', '5']]), today)).toMatchObject({
    attached: 1,
    passed: 0,
  });
  expect(steps.map((step) => daysToCome(step, today).latest)).toEqual([
    null,
    null,
    '2027-02-12',
    '2027-02-15',
    '2027-06-01',
  ]);
});

test('a day that has been is not to come, and today is', () => {
  const step = { earliest: '2026-11-21', latest: today, isAttached: false };
  expect(daysToCome(step, today)).toEqual({ earliest: null, latest: today });
});
