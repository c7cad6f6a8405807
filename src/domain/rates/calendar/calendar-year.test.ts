import { expect, test } from 'vitest';
import { calendarYear, daysOf, weekdayOf } from './calendar-year.ts';

test('2024 has a day more, and two of its holidays fall on Sundays', () => {
  expect(calendarYear(2024)).toEqual({
    days: 366,
    easterSunday: '2024-03-31',
    publicHolidays: 12,
    publicHolidaysOnWeekend: 2,
    saturdays: 52,
    sundays: 52,
    ordinaryWeekdays: 252,
  });
});

test('2027 has eleven holidays, and five of them fall on a weekend', () => {
  expect(calendarYear(2027)).toMatchObject({
    publicHolidays: 11,
    publicHolidaysOnWeekend: 5,
    ordinaryWeekdays: 255,
  });
});

test('2000 begins on a Saturday and has a day more: 53 of both weekend days', () => {
  expect(calendarYear(2000)).toMatchObject({ days: 366, saturdays: 53, sundays: 53 });
});

test('every day of a year is an ordinary weekday, a weekend day, or a holiday on a weekday', () => {
  for (let year = 1990; year < 2090; year++) {
    const { days, saturdays, sundays, ordinaryWeekdays, ...holidays } = calendarYear(year);
    const onWeekdays = holidays.publicHolidays - holidays.publicHolidaysOnWeekend;
    expect(saturdays + sundays + ordinaryWeekdays + onWeekdays).toBe(days);
  }
});

test('a year goes from New Year to New Year, day by day', () => {
  const days = daysOf(2026);
  expect([days[0], days[58], days[59], days.at(-1)]).toEqual([
    '2026-01-01',
    '2026-02-28',
    '2026-03-01',
    '2026-12-31',
  ]);
  expect(daysOf(9999)).toHaveLength(365);
});

test('the week begins on Monday', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-28'].map(weekdayOf)).toEqual([7, 1, 6]);
});
