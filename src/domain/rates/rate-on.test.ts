import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimals } from '../shared/exact.ts';
import { rateOn } from './rate-on.ts';
import { period, table } from './testing/tables.ts';

/** The employer's contribution fell for two months of 2020, and the rates of those were not found. */
const contribution = table('arbeidsgiveravgift', 'percent', [
  period('2019-01-01', '2020-04-30', { '1': '14.1', '5': '0' }),
  period('2020-05-01', '2020-06-30', null),
  period('2020-07-01', '2020-12-31', { '1': '14.1' }),
]);
const lasting = table('feriepenger', 'percent', [period('2018-01-01', null, { agreed: '12.0' })]);

const on = (day: string, column = '1', of = contribution) => {
  const found = rateOn(of, column, day);
  return 'problem' in found ? found.problem : toDecimals(found.value, 1);
};

describe('a day has the rate of its own period, or none', () => {
  test.each([
    ['2018-12-31', 'beforeFirst'],
    ['2019-01-01', '14.1'],
    ['2020-04-30', '14.1'],
    ['2020-05-01', 'notFound'],
    ['2020-06-30', 'notFound'],
    ['2020-07-01', '14.1'],
    ['2020-12-31', '14.1'],
    ['2021-01-01', 'afterLast'],
  ])('%s: %s', (day, expected) => {
    expect(on(day)).toBe(expected);
  });
});

test('a rate says which table and which period it is from', () => {
  expect(rateOn(contribution, '1', '2020-08-01')).toMatchObject({
    table: 'arbeidsgiveravgift',
    period: { from: '2020-07-01', to: '2020-12-31', source: 'Stortinget' },
  });
});

test('a rate of nothing is a rate', () => {
  expect(on('2019-06-01', '5')).toBe('0.0');
});

test('a column that the period does not have is no rate, whatever the periods beside it have', () => {
  expect(on('2020-08-01', '5')).toBe('noColumn');
  expect(on('2019-06-01', 'constructor')).toBe('noColumn');
});

test('a rule without an end lasts', () => {
  expect(on('2999-12-31', 'agreed', lasting)).toBe('12.0');
});

test('a day between two periods has no rate', () => {
  const [first, , last] = contribution.periods;
  const withGap = { ...contribution, periods: [first, last].flatMap((each) => each ?? []) };
  expect(on('2020-05-31', '1', withGap)).toBe('notFound');
  const beforeLasting = [period('2017-01-01', '2017-06-30', { agreed: '12.0' }), ...lasting.periods];
  expect(on('2017-08-01', 'agreed', { ...lasting, periods: beforeLasting })).toBe('notFound');
});

test('the order of the periods is of no account', () => {
  const months = fc.tuple(fc.integer({ min: 2018, max: 2022 }), fc.integer({ min: 1, max: 12 }));
  const shuffled = fc.shuffledSubarray([...contribution.periods], { minLength: contribution.periods.length });
  fc.assert(
    fc.property(shuffled, months, (periods, [year, month]) => {
      const day = `${year}-${String(month).padStart(2, '0')}-30`;
      expect(rateOn({ ...contribution, periods }, '1', day)).toEqual(rateOn(contribution, '1', day));
    }),
  );
});
