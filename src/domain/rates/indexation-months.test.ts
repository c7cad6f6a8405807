import { expect, test } from 'vitest';
import { quarterOf, regulatedMonths, yearsAfter } from './indexation-months.ts';

test('a price is regulated once a year in the month it is regulated to', () => {
  expect(regulatedMonths('2022-03', '2024-03')).toEqual(['2023-03', '2024-03']);
  expect(regulatedMonths('2022-11', '2024-03')).toEqual(['2023-03', '2024-03']);
  expect(regulatedMonths('2022-02', '2024-03')).toEqual(['2022-03', '2023-03', '2024-03']);
});

test('the same month, and an earlier one, are no step', () => {
  expect(regulatedMonths('2022-03', '2022-03')).toEqual([]);
  expect(regulatedMonths('2022-03', '2022-02')).toEqual([]);
  expect(regulatedMonths('2022-03', '2019-03')).toEqual([]);
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
