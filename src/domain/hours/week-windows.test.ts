import { expect, test } from 'vitest';
import { spansOf, windowsIn } from '../needs/windows.ts';
import { indexShifts } from './shift-index.ts';
import { shifts } from './testing/shifts.ts';
import { weekWindows } from './week-windows.ts';

const litIn = (day: string, ...texts: string[]): string[] =>
  weekWindows(indexShifts(shifts(...texts)), day).map((hours) =>
    spansOf(hours, 'lit')
      .map(({ from, to }) => `${from}-${to}`)
      .join(' '),
  );

test('a week is seven days of twenty-four windows, lit when there is help', () => {
  const week = weekWindows(indexShifts(shifts('2026-11-23 08:00-16:00')), '2026-11-29');
  expect(week.map((day) => day.length)).toEqual([24, 24, 24, 24, 24, 24, 24]);
  expect(windowsIn(week[0] ?? [], 'dark')).toBe(16);
  expect(litIn('2026-11-25', '2026-11-23 08:00-16:00', '2026-11-29 18:00-20:00')).toEqual([
    '8-16',
    '',
    '',
    '',
    '',
    '',
    '18-20',
  ]);
});

test('the night is drawn on the day it happens, also that which began the week before', () => {
  const night = '2026-11-29 22:00-07:00';
  expect(litIn('2026-11-23', night)).toEqual(['', '', '', '', '', '', '22-24']);
  expect(litIn('2026-11-30', night)).toEqual(['0-7', '', '', '', '', '', '']);
});

test('an hour with some help is lit, and two helpers share a window', () => {
  expect(litIn('2026-11-23', '2026-11-23 08:59-10:01', '2026-11-23 10:00-11:00')[0]).toBe('8-11');
  expect(litIn('2026-11-23', '2026-11-23 09:00-10:00', '2026-11-23 11:00-12:00')[0]).toBe('9-10 11-12');
  expect(litIn('2026-11-23', '2026-11-22 08:00-10:00', '2026-11-30 08:00-09:00')).toEqual([
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
});
