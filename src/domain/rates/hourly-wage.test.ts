import { expect, test } from 'vitest';
import { exact, toDecimals } from '../shared/exact.ts';
import { hourlyWage } from './hourly-wage.ts';

/** A year of 1 950 hours, and one of 1 846. @source Virke and Fagforbundet, the tables of 2024 */
test.each([
  ['402441', '206.38', '218.01'],
  ['412441', '211.51', '223.42'],
  ['427441', '219.20', '231.55'],
  ['442441', '226.89', '239.68'],
])('%s kr a year', (yearly, full, rota) => {
  expect(toDecimals(hourlyWage(exact(yearly), exact('37.5')), 4)).toBe(`${full}00`);
  expect(toDecimals(hourlyWage(exact(yearly), exact('35.5')), 4)).toBe(`${rota}00`);
});
