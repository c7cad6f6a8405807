import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { NewShift } from './new-shift.ts';
import { overlapFinder, shiftKey } from './new-shift.ts';
import { copyWeekBefore, type PatternShift, patternOf, repeatWeek } from './repeat.ts';
import { drawnShifts, shift, shifts } from './testing/shifts.ts';

const on = (weekday: number, times: string, assistant = ''): PatternShift => {
  const [from = '', to = ''] = times.split('-');
  return { weekday, from, to, assistant, isAbroad: false };
};
const told = (list: readonly NewShift[]): string[] =>
  list.map(({ day, from, to, assistant }) => `${day} ${from}-${to} ${assistant}`.trim());

describe('a week laid over a stretch', () => {
  it('has each weekday from the first day to the last, by day and then as the pattern has them', () => {
    const pattern = [
      on(3, '12:00-14:00'),
      on(1, '08:00-16:00', 'AB'),
      on(3, '08:00-10:00'),
      on(7, '22:00-07:00'),
    ];
    const { shifts: laid, leftOut } = repeatWeek(pattern, { from: '2026-11-22', to: '2026-12-01' }, []);
    expect(told(laid)).toEqual([
      '2026-11-22 22:00-07:00',
      '2026-11-23 08:00-16:00 AB',
      '2026-11-25 12:00-14:00',
      '2026-11-25 08:00-10:00',
      '2026-11-29 22:00-07:00',
      '2026-11-30 08:00-16:00 AB',
    ]);
    expect(leftOut).toEqual([]);
    expect(laid[1]).toEqual({
      day: '2026-11-23',
      from: '08:00',
      to: '16:00',
      assistant: 'AB',
      isAbroad: false,
    });
  });

  it('of a year is fifty-two or fifty-three of each weekday', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    expect(repeatWeek([on(4, '08:00-16:00')], year, []).shifts).toHaveLength(53);
    expect(repeatWeek([on(5, '08:00-16:00')], year, []).shifts).toHaveLength(52);
  });

  it('leaves out what is there, and tells it', () => {
    const there = shifts('2026-11-23 12:00-20:00 AB');
    const laid = repeatWeek(
      [on(1, '08:00-16:00', 'AB'), on(1, '08:00-16:00', 'KN')],
      { from: '2026-11-23', to: '2026-11-30' },
      there,
    );
    expect(told(laid.leftOut)).toEqual(['2026-11-23 08:00-16:00 AB']);
    expect(told(laid.shifts)).toEqual([
      '2026-11-23 08:00-16:00 KN',
      '2026-11-30 08:00-16:00 AB',
      '2026-11-30 08:00-16:00 KN',
    ]);
  });

  test('twice is the same as once', () => {
    const stretch = { from: '2026-11-16', to: '2026-12-20' };
    fc.assert(
      fc.property(drawnShifts, (all) => {
        const pattern = patternOf(
          all.map((each, nth) => ({ ...each, day: `2026-11-${16 + (nth % 7)}` })),
          '2026-11-16',
        );
        const once = repeatWeek(pattern, stretch, []);
        const again = repeatWeek(pattern, stretch, once.shifts);
        expect(again.shifts).toEqual([]);
        expect(again.leftOut).toEqual(once.shifts);
        expect(once.shifts).toHaveLength(pattern.length * 5);
      }),
    );
  });
});

describe('as the week before', () => {
  const there = shifts(
    '2026-11-16 08:00-16:00 AB',
    '2026-11-22 22:00-07:00',
    '2026-11-15 08:00-16:00 AB',
    '2026-11-25 08:00-16:00 KN',
    '2026-11-18 08:00-16:00 KN',
    '2026-11-23 08:00-10:00 KN',
  );

  it('copies from Monday to Sunday, and not over what is there', () => {
    const { shifts: laid, leftOut } = copyWeekBefore(there, '2026-11-26');
    expect(told(laid)).toEqual(['2026-11-23 08:00-16:00 AB', '2026-11-29 22:00-07:00']);
    expect(told(leftOut)).toEqual(['2026-11-25 08:00-16:00 KN']);
  });

  it('is the same on every day of the week, and nothing after a week without shifts', () => {
    expect(copyWeekBefore(there, '2026-11-23')).toEqual(copyWeekBefore(there, '2026-11-29'));
    expect(copyWeekBefore(there, '2026-12-10')).toEqual({ shifts: [], leftOut: [] });
  });

  it('keeps two at the same time, when both were there', () => {
    const both = shifts('2026-11-16 08:00-16:00', '2026-11-16 08:00-16:00');
    expect(copyWeekBefore(both, '2026-11-23').shifts).toHaveLength(2);
  });

  it('crosses New Year', () => {
    expect(told(copyWeekBefore(shifts('2026-12-27 08:00-16:00'), '2027-01-01').shifts)).toEqual([
      '2027-01-03 08:00-16:00',
    ]);
  });
});

test('a pattern is the shifts of one week, by weekday, abroad or not', () => {
  const all = shifts(
    '2026-11-22 22:00-07:00 AB abroad',
    '2026-11-16 08:00-16:00',
    '2026-11-23 08:00-16:00',
    '2026-11-15 08:00-16:00',
  );
  expect(patternOf(all, '2026-11-18')).toEqual([
    { weekday: 1, from: '08:00', to: '16:00', assistant: '', isAbroad: false },
    { weekday: 7, from: '22:00', to: '07:00', assistant: 'AB', isAbroad: true },
  ]);
});

describe('at the same time', () => {
  const isThere = overlapFinder(shifts('2026-11-23 22:00-07:00 AB'));

  it.each([
    ['2026-11-23 22:00-07:00 AB', true],
    ['2026-11-23 20:00-22:01 AB', true],
    ['2026-11-23 20:00-22:00 AB', false],
    ['2026-11-24 06:59-08:00 AB', true],
    ['2026-11-24 07:00-08:00 AB', false],
    ['2026-11-22 22:00-22:00 AB', false],
    ['2026-11-22 23:00-22:30 AB', true],
    ['2026-11-23 22:00-07:00 KN', false],
    ['2026-11-23 22:00-07:00', false],
    ['2026-11-30 22:00-07:00 AB', false],
  ])('%s: %s', (text, expected) => {
    expect(isThere(shift(text))).toBe(expected);
  });
});

test('a whole day is at the same time as anything in it', () => {
  const isThere = overlapFinder(
    shifts('2026-11-23 08:00-08:00 AB', '2026-11-23 09:00-10:00 KN', '2026-11-23 12:00-13:00 KN'),
  );
  expect(isThere(shift('2026-11-23 20:00-21:00 AB'))).toBe(true);
  expect(isThere(shift('2026-11-24 08:00-21:00 AB'))).toBe(false);
  expect(
    ['09:30-09:40 KN', '12:30-12:40 KN', '11:00-12:00 KN'].map((rest) =>
      isThere(shift(`2026-11-23 ${rest}`)),
    ),
  ).toEqual([true, true, false]);
});

test('the same shift has the same key, midnight written in either way', () => {
  expect(shiftKey(shift('2026-11-23 16:00-00:00 AB'))).toBe(shiftKey(shift('2026-11-23 16:00-24:00 AB')));
  const keys = [
    '2026-11-23 16:00-20:00 AB',
    '2026-11-23 16:00-20:00 AB abroad',
    '2026-11-23 16:00-20:00 KN',
    '2026-11-24 16:00-20:00 AB',
  ];
  expect(
    new Set(
      [...keys, '2026-11-23 16:00-21:00 AB', '2026-11-23 15:00-20:00 AB'].map((text) =>
        shiftKey(shift(text)),
      ),
    ).size,
  ).toBe(6);
});
