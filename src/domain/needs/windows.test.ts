import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Day, spansOf, type WindowState, windowsIn } from './windows.ts';

it('finds the stretches of a day, up to and with midnight', () => {
  const day: Day = ['lit', ...Array<'dark'>(20).fill('dark'), 'half', 'lit', 'lit'];
  expect(spansOf(day, 'lit')).toEqual([
    { from: 0, to: 1 },
    { from: 22, to: 24 },
  ]);
  expect(spansOf(day, 'half')).toEqual([{ from: 21, to: 22 }]);
});

it('counts as many windows as the stretches are long', () => {
  const state = fc.constantFrom<WindowState>('lit', 'half', 'dark');
  fc.assert(
    fc.property(fc.array(state, { minLength: 24, maxLength: 24 }), state, (day, wanted) => {
      const long = spansOf(day, wanted).reduce((hours, { from, to }) => hours + to - from, 0);
      expect(windowsIn(day, wanted)).toBe(long);
    }),
  );
});
