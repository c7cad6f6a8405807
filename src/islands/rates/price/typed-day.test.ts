import { expect, it } from 'vitest';
import { dayOf, dayProblem, typedDayOf } from './typed-day.ts';

it('a day is shown as one would type it', () => {
  expect(typedDayOf(undefined, { day: '2025-04-01' })).toEqual({ day: '1', month: '4', year: '2025' });
  expect(typedDayOf(undefined, { day: null })).toEqual({ day: '', month: '', year: '' });
});

it('what is typed stands as it was typed, also while it is no day', () => {
  const half = { day: '31', month: '2', year: '2025' };
  expect(dayOf(half)).toBeNull();
  expect(dayProblem(half)).toBe('notADay');
  expect(typedDayOf(half, { day: null })).toBe(half);
  const padded = { day: '01', month: '04', year: '2025' };
  expect(typedDayOf(padded, { day: '2025-04-01' })).toBe(padded);
});

it('a calculation that was opened from elsewhere shows its own day', () => {
  expect(typedDayOf({ day: '1', month: '4', year: '2025' }, { day: '2019-03-01' }).year).toBe('2019');
});
