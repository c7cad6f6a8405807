import { expect, test } from 'vitest';
import { exact, toDecimals } from '../shared/exact.ts';
import { annualHours, calendarConvention } from './annual-hours.ts';
import { changeInvoice } from './change-invoice.ts';
import { daysIn, quartersOf } from './quarters.ts';

test.each([
  [2023, [90, 91, 92, 92]],
  [2024, [91, 91, 92, 92]],
])('the quarters of %i have %o days', (year, days) => {
  const quarters = quartersOf(year);
  expect(quarters.map(({ from, to }) => daysIn(from, to))).toEqual(days);
  expect(quarters.map(({ from }) => from)).toEqual(
    ['01-01', '04-01', '07-01', '10-01'].map((day) => `${year}-${day}`),
  );
  expect(quarters.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4]);
});

/** The table of published conventions: 61 hours a week. */
test.each([
  ['52', '3172.00'],
  ['52.14', '3180.54'],
  ['365', '3180.71'],
  ['366', '3189.43'],
] as const)('61 hours a week by %s are %s a year', (convention, hours) => {
  expect(toDecimals(annualHours(exact(61), convention))).toBe(hours);
});

test.each([
  [2023, '365'],
  [2024, '366'],
  [2028, '366'],
  [2100, '365'],
  [2000, '366'],
])('%i has %s days', (year, days) => {
  expect(calendarConvention(year)).toBe(days);
});

test('a change on the last day of a quarter is one day', () => {
  const change = {
    before: exact(14),
    after: exact(7),
    on: '2025-06-30',
    quarterEnd: '2025-06-30',
    price: exact(100),
  };
  const { days, document, hours, amount } = changeInvoice(change);
  expect([days, document, toDecimals(hours), toDecimals(amount)]).toEqual([
    1,
    'creditNote',
    '-1.00',
    '-100.00',
  ]);
  const more = changeInvoice({ ...change, after: exact(21) });
  expect(more.document).toBe('invoice');
});
