import { expect, test } from 'vitest';
import { readShiftDay } from './read-shift-day.ts';

test.each([
  ['1.5.2026', '2026-05-01'],
  ['29.2.24', '2024-02-29'],
  [' 2026-05-01 ', '2026-05-01'],
  ['1.1.2000', '2000-01-01'],
  ['31.12.99', '2099-12-31'],
  ['1. mai 2026', '2026-05-01'],
  ['Fredag 1. mai 2026', '2026-05-01'],
  ['fre 1.5.26', '2026-05-01'],
  ['15 sept. 2026', '2026-09-15'],
])('the day «%s» is %s', (typed, day) => {
  expect(readShiftDay(typed)).toEqual({ day });
});

test.each([
  ['29.2.2026', 'notADay'],
  ['31. april 2026', 'notADay'],
  ['2026-13-01', 'notADay'],
  ['1.5', 'noYear'],
  ['15/7', 'noYear'],
  ['15.7.', 'noYear'],
  ['16. juli', 'noYear'],
  ['15/7/2026', 'slashed'],
  ['1/5/26', 'slashed'],
  ['1.5.026', 'unreadDay'],
  ['1.5.20260', 'unreadDay'],
  ['1.5.2026 x', 'unreadDay'],
  ['x1.5.2026', 'unreadDay'],
  ['001.5.2026', 'unreadDay'],
  ['2026-5-1', 'unreadDay'],
  ['1.  5.2026', 'unreadDay'],
  ['16. grunn 2026', 'unreadDay'],
  ['fredag', 'unreadDay'],
  ['31.12.1999', 'dayOutside'],
  [' ', 'noDay'],
])('«%s» is refused: %s', (typed, problem) => {
  expect(readShiftDay(typed)).toEqual({ problem });
});
