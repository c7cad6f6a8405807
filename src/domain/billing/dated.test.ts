import { expect, test } from 'vitest';
import { exact, toDecimals } from '../shared/exact.ts';
import { stretchesOf } from './dated.ts';

const hours = (from: string, value: number) => ({ from, value: exact(value) });
const told = (...about: Parameters<typeof stretchesOf>) =>
  stretchesOf(...about).map(({ from, to, value }) => `${from}–${to}: ${toDecimals(value)}`);

test('days are split where the hours change, with no day twice and none forgotten', () => {
  expect(told([hours('2025-01-01', 30), hours('2025-02-10', 40)], '2025-01-01', '2025-03-31')).toEqual([
    '2025-01-01–2025-02-09: 30.00',
    '2025-02-10–2025-03-31: 40.00',
  ]);
});

test('a change before the days, on their first, on their last or after them', () => {
  const from = (day: string) => told([hours('2025-01-01', 30), hours(day, 40)], '2025-04-01', '2025-06-30');
  expect(from('2025-03-15')).toEqual(['2025-04-01–2025-06-30: 40.00']);
  expect(from('2025-04-01')).toEqual(['2025-04-01–2025-06-30: 40.00']);
  expect(from('2025-06-30')).toEqual(['2025-04-01–2025-06-29: 30.00', '2025-06-30–2025-06-30: 40.00']);
  expect(from('2025-07-01')).toEqual(['2025-04-01–2025-06-30: 30.00']);
});
