import { expect, test } from 'vitest';
import {
  everyMonth,
  firstTime,
  monthsBetween,
  quarterOf,
  regulatedMonths,
  yearsAfter,
} from './indexation-months.ts';

test('a price is regulated the first time, and then once a year in the month it is regulated to', () => {
  expect(regulatedMonths('2023-03', '2024-03')).toEqual(['2023-03', '2024-03']);
  expect(regulatedMonths('2022-11', '2024-03')).toEqual(['2022-11', '2023-03', '2024-03']);
  expect(regulatedMonths('2023-04', '2024-03')).toEqual(['2023-04', '2024-03']);
});

test('nothing is regulated before the first time', () => {
  expect(regulatedMonths('2023-03', '2022-03')).toEqual([]);
  expect(regulatedMonths('2022-04', '2022-03')).toEqual([]);
});

test.each([
  ['2022-03', 0, '2023-03'],
  ['2022-02', 0, '2022-03'],
  ['2022-11', 0, '2023-03'],
  ['2022-03', 12, '2023-03'],
  ['2022-02', 12, '2023-03'],
  ['2022-11', 12, '2024-03'],
])('from %s the first March after at least %i months is %s', (from, atLeast, first) => {
  expect(firstTime(from, '2029-03', atLeast)).toBe(first);
});

test('every month stands between two, and over the turn of a year', () => {
  expect(everyMonth('2022-11', '2023-02')).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
  expect(everyMonth('2022-11', '2022-11')).toEqual(['2022-11']);
  expect(everyMonth('2022-11', '2022-10')).toEqual([]);
});

test('months are counted over the turn of a year', () => {
  expect(monthsBetween('2022-08', '2023-03')).toBe(7);
  expect(monthsBetween('2022-03', '2024-03')).toBe(24);
  expect(monthsBetween('2022-03', '2022-01')).toBe(-2);
});

test.each([
  ['2021-01', '2021-K1'],
  ['2021-03', '2021-K1'],
  ['2021-04', '2021-K2'],
  ['2021-09', '2021-K3'],
  ['2021-12', '2021-K4'],
])('%s is in %s', (month, quarter) => {
  expect(quarterOf(month)).toBe(quarter);
});

test('growth is counted for the years that are reached', () => {
  expect(yearsAfter('2022-12', '2024-01')).toEqual(['2023', '2024']);
  expect(yearsAfter('2022-01', '2022-12')).toEqual([]);
  expect(yearsAfter('2022-01', '2019-12')).toEqual([]);
});
