import { expect, test } from 'vitest';
import type { JudgedDays } from './judged-days.ts';
import { criterionOf } from './testing/criterion.ts';
import { timetable } from './timetable.ts';
import { dayWarnings, lackingDays, stepWarnings } from './timetable-warnings.ts';

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
  expect(stepWarnings({ kind, earliest, latest }, today)).toEqual(warnings);
});

test('each step without a last day is counted once, by why it has none', () => {
  const lacking = (days: JudgedDays, typed: [string, string][]) =>
    lackingDays(timetable([criterionOf()], days, new Map()), days.deadline, new Map(typed));
  const known = judged('2027-02-15', null);
  expect(lacking(known, [['sign', 'to uker']])).toEqual({ ownUnreadable: 1, ownUnsaid: 1, dayUnknown: 1 });
  expect(lacking(known, [['sign', ' ']])).toEqual({ ownUnreadable: 0, ownUnsaid: 2, dayUnknown: 1 });
  expect(lacking(judged(null, null), [])).toEqual({ ownUnreadable: 0, ownUnsaid: 0, dayUnknown: 5 });
});
