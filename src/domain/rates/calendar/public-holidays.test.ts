import { expect, test } from 'vitest';
import { publicHolidays } from './public-holidays.ts';

/** From printed calendars: 1 January, Maundy Thursday to Easter Monday, 1 and 17 May, Ascension, Whitsun, Christmas. */
const years: Readonly<Record<number, string>> = {
  2019: '01-01 04-18 04-19 04-21 04-22 05-01 05-17 05-30 06-09 06-10 12-25 12-26',
  2024: '01-01 03-28 03-29 03-31 04-01 05-01 05-09 05-17 05-19 05-20 12-25 12-26',
  2026: '01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26',
};

/** Ascension on 1 May, and Whit Monday on 17 May. */
const yearsOfEleven: Readonly<Record<number, string>> = {
  2008: '01-01 03-20 03-21 03-23 03-24 05-01 05-11 05-12 05-17 12-25 12-26',
  2027: '01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26',
};

test.each(Object.keys(years))('the twelve public holidays of %s', (year) => {
  expect(publicHolidays(Number(year))).toEqual(
    years[Number(year)]?.split(' ').map((day) => `${year}-${day}`),
  );
  expect(publicHolidays(Number(year))).toHaveLength(12);
});

test.each(Object.keys(yearsOfEleven))('two public holidays fall on one day in %s', (year) => {
  const days = yearsOfEleven[Number(year)]?.split(' ').map((day) => `${year}-${day}`);
  expect(publicHolidays(Number(year))).toEqual(days);
  expect(days).toHaveLength(11);
});
