import { expect, test } from 'vitest';
import { judgedDays, nothingSettled, settledDays } from './judged-days.ts';

const stop = (
  role: 'søknadsfrist' | 'oppstart' | 'signering',
  at: string | null,
  until: string | null = null,
) => ({
  role,
  at,
  until,
});

test('the call settles the deadline to its last day, and the start', () => {
  expect(settledDays([stop('signering', '2027-04-01')])).toEqual(nothingSettled);
  expect(settledDays([stop('søknadsfrist', null), stop('oppstart', null)])).toEqual(nothingSettled);
  expect(
    settledDays([stop('søknadsfrist', '2027-02-15T12:00+01:00'), stop('oppstart', '2027-06-01')]),
  ).toEqual({ deadline: '2027-02-15', start: '2027-06-01' });
  expect(settledDays([stop('søknadsfrist', '2027-02-15', '2027-02-19')]).deadline).toBe('2027-02-19');
});

test('what the supplier reckons with counts for what the call has not settled, and is told as the supplier’s', () => {
  const typed = { deadline: '1.3.2027', start: 'snart' };
  expect(judgedDays(nothingSettled, typed)).toEqual({
    deadline: { day: '2027-03-01', by: 'supplier' },
    start: null,
  });
  expect(judgedDays({ deadline: '2027-02-15', start: null }, { ...typed, start: '1.9.2027' })).toEqual({
    deadline: { day: '2027-02-15', by: 'call' },
    start: { day: '2027-09-01', by: 'supplier' },
  });
});
