import { expect, it } from 'vitest';
import { type Day, exampleWeek, hoursOf, spansOf } from './week.ts';

it('gives the example week seven days of twenty-four hours', () => {
  expect(exampleWeek.map((day) => day.length)).toEqual([24, 24, 24, 24, 24, 24, 24]);
});

it('finds the stretches of a day, up to and with midnight', () => {
  const day: Day = ['lit', ...Array<'dark'>(20).fill('dark'), 'half', 'lit', 'lit'];
  expect(spansOf(day, 'lit')).toEqual([
    { from: 0, to: 1 },
    { from: 22, to: 24 },
  ]);
  expect(spansOf(day, 'half')).toEqual([{ from: 21, to: 22 }]);
});

it('counts as many hours as the stretches are long', () => {
  for (const day of exampleWeek) {
    const long = spansOf(day, 'lit').reduce((sum, { from, to }) => sum + to - from, 0);
    expect(hoursOf(day, 'lit')).toBe(long);
  }
});
