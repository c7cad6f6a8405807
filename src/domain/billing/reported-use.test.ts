import { expect, test } from 'vitest';
import { addDays, addMonths } from '../shared/dates.ts';
import { exact, toDecimals } from '../shared/exact.ts';
import { leftOut, reportedUse } from './reported-use.ts';

/** Whole months of 2025, each with used hours. */
const months = (first: number, ...used: readonly string[]) =>
  used.map((hours, at) => {
    const from = addMonths('2025-01-01', first - 1 + at);
    return { period: { from, to: addDays(addMonths(from, 1), -1) }, used: exact(hours) };
  });

const told = (...about: Parameters<typeof reportedUse>) =>
  reportedUse(...about).map(({ quarter, used }) => `${quarter}: ${toDecimals(used)}`);

const year = { year: 2025, start: '2025-01-01' };

test('three months are a quarter, and two are none', () => {
  expect(told(months(1, '100.25', '90', '110.5', '1', '2'), year)).toEqual(['1: 300.75']);
  expect(told(months(10, '1', '2', '4'), year)).toEqual(['4: 7.00']);
  expect(told(months(2, '1', '2', '4'), year)).toEqual([]);
});

test('hours are rounded once, when they are added', () => {
  const thirds = months(4, '1', '1', '1').map((each) => ({ ...each, used: exact(1, 3) }));
  expect(told(thirds, year)).toEqual(['2: 1.00']);
});

test('months of another year count for nothing', () => {
  expect(told(months(1, '1', '2', '4'), { year: 2024, start: '2024-01-01' })).toEqual([]);
});

test('days before the start need not be reported, and are counted when their month is', () => {
  const start = { year: 2025, start: '2025-05-15' };
  expect(told(months(5, '10', '20'), start)).toEqual(['2: 30.00']);
  expect(told(months(1, '1', '1', '1', '5', '10', '20'), start)).toEqual(['2: 30.00']);
  const fromStart = [
    { period: { from: '2025-05-15', to: '2025-05-31' }, used: exact(7) },
    ...months(6, '20'),
  ];
  expect(told(fromStart, start)).toEqual(['2: 27.00']);
});

test('a scheme that starts with a quarter has none before it, and one that starts on its last day has that day', () => {
  expect(told(months(4, '1', '2', '4'), { year: 2025, start: '2025-04-01' })).toEqual(['2: 7.00']);
  expect(told(months(3, '8'), { year: 2025, start: '2025-03-31' })).toEqual(['1: 8.00']);
});

test('days that are reported together with those of another quarter are not divided', () => {
  const across = { period: { from: '2025-03-15', to: '2025-04-30' }, used: exact(9) };
  expect(told([across, ...months(5, '1', '2')], year)).toEqual([]);
});

test('months that are left out are told by why, and none is told twice or forgotten', () => {
  const left = (...about: Parameters<typeof leftOut>) =>
    leftOut(...about).map(({ reason, used }) => `${reason} ${toDecimals(used)}`);
  expect(left(months(1, '1', '2', '4', '8'), year)).toEqual(['partQuarter 8.00']);
  expect(left(months(1, '1', '2', '4', '8'), { year: 2025, start: '2025-03-01' })).toEqual([
    'beforeStart 3.00',
    'partQuarter 8.00',
  ]);
  expect(left(months(11, '1', '2', '4'), year)).toEqual(['otherYear 4.00', 'partQuarter 3.00']);
  expect(left(months(1, '1', '2', '4'), year)).toEqual([]);
});

test('the sum that is reported of a whole quarter counts before its months, and one of other days does not', () => {
  const rounded = months(1, '100.33', '100.33', '100.33');
  const sum = (from: string, to: string) => ({ period: { from, to }, used: exact(301) });
  expect(told(rounded, year, [sum('2025-01-01', '2025-03-31')])).toEqual(['1: 301.00']);
  expect(told(rounded, year, [sum('2025-01-02', '2025-03-31')])).toEqual(['1: 300.99']);
  expect(told(rounded, year, [sum('2025-01-01', '2025-03-30')])).toEqual(['1: 300.99']);
  const twice = [sum('2025-01-01', '2025-03-31'), sum('2025-01-01', '2025-03-31')];
  expect(told(rounded, year, twice)).toEqual(['1: 301.00']);
  const inside = { year: 2025, start: '2025-01-02' };
  expect(told(rounded, inside, [sum('2025-01-01', '2025-03-31')])).toEqual(['1: 300.99']);
});

test('a period belongs to the year, and to the scheme, when its last or first day does', () => {
  const why = (from: string, to: string, start: string) =>
    leftOut([{ period: { from, to }, used: exact(1) }], { year: 2025, start }).map(({ reason }) => reason);
  expect(why('2024-12-15', '2025-01-01', '2025-01-01')).toEqual(['partQuarter']);
  expect(why('2024-12-15', '2024-12-31', '2025-01-01')).toEqual(['otherYear']);
  expect(why('2025-12-31', '2026-01-10', '2025-01-01')).toEqual(['partQuarter']);
  expect(why('2026-01-01', '2026-01-10', '2025-01-01')).toEqual(['otherYear']);
  expect(why('2025-02-15', '2025-03-01', '2025-03-01')).toEqual(['partQuarter']);
  expect(why('2025-02-15', '2025-02-28', '2025-03-01')).toEqual(['beforeStart']);
});
