// An invented account, so that one can look before typing anything.
import type { Account } from '#domain/hours/account.schema.ts';
import { type PatternShift, repeatWeek } from '#domain/hours/repeat.ts';
import { addDays } from '#domain/shared/dates.ts';
import { emptyAccount, withShifts } from './edit.ts';

const shift = (weekday: number, from: string, to: string, assistant: string): PatternShift => ({
  weekday,
  from,
  to,
  assistant,
  isAbroad: false,
});

const week: readonly PatternShift[] = [
  shift(1, '08:00', '14:00', 'AB'),
  shift(2, '08:00', '14:00', 'AB'),
  shift(3, '15:00', '21:00', 'CD'),
  shift(4, '08:00', '14:00', 'AB'),
  shift(5, '16:00', '22:00', 'CD'),
  shift(6, '11:00', '16:00', 'EF'),
];

const hoursPerWeek = { first: '32', later: '35' };

/** A year with more hours from July, a week abroad, and a week that uses a little more than is granted. @param today YYYY-MM-DD */
export function exampleAccount(today: string): Account {
  const year = today.slice(0, 4);
  const { shifts } = repeatWeek(week, { from: `${year}-01-01`, to: addDays(today, 7) }, []);
  const abroad = { from: `${year}-06-08`, to: `${year}-06-14` };
  const told = shifts.map((each) => ({
    ...each,
    isAbroad: each.day >= abroad.from && each.day <= abroad.to,
  }));
  const grants = [
    { id: 'first', from: `${year}-01-01`, to: null, hoursPerWeek: hoursPerWeek.first },
    { id: 'later', from: `${year}-07-01`, to: null, hoursPerWeek: hoursPerWeek.later },
  ];
  return withShifts({ ...emptyAccount('example'), grants }, told).account;
}
