import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../shared/dates.ts';
import { toDecimals } from '../shared/exact.ts';
import { sum } from '../shared/hours.ts';
import {
  clockChangeIn,
  clockChangeOn,
  clockNotes,
  hoursOfShift,
  minutesOfPiece,
  piecesOf,
  realMinutes,
} from './norwegian-clock.ts';
import { drawnShift, shift } from './testing/shifts.ts';

const hoursOf = (text: string): number => Number(toDecimals(hoursOfShift(shift(text))));

/** The hours from 22 to 07 as shown by the clocks of the time zone database, which the code does not use. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});
const shownAt = (instant: number): string => clock.format(instant);

/** The first instant at which the clocks in Norway show a day and a time; null when they never do. */
function instantOf(shown: string): number | null {
  const asIfUtc = Date.parse(`${shown.replace(' ', 'T')}Z`);
  // Summer time is two hours before UTC, and comes first.
  return (
    [2, 1].map((offset) => asIfUtc - offset * 3_600_000).find((instant) => shownAt(instant) === shown) ?? null
  );
}

function realHours(day: string, from: string, to: string): number {
  const [start, end] = [instantOf(`${day} ${from}`), instantOf(`${addDays(day, 1)} ${to}`)];
  return ((end ?? 0) - (start ?? 0)) / 3_600_000;
}

describe('a night in Norway', () => {
  it.each([
    ['2026-03-27 22:00-07:00', 9],
    ['2026-03-28 22:00-07:00', 8],
    ['2026-03-29 22:00-07:00', 9],
    ['2026-10-23 22:00-07:00', 9],
    ['2026-10-24 22:00-07:00', 10],
    ['2026-10-25 22:00-07:00', 9],
    ['2024-03-30 22:00-07:00', 8],
    ['2024-10-26 22:00-07:00', 10],
  ])('%s is %d hours', (text, expected) => {
    expect(hoursOf(text)).toBe(expected);
  });

  it('is as long as the clocks of the time zone database show, every day of a hundred years', () => {
    for (let day = '1996-01-01'; day < '2096-01-01'; day = addDays(day, 1)) {
      const expected = realHours(day, '22:00', '07:00');
      expect(hoursOf(`${day} 22:00-07:00`), day).toBe(expected);
    }
  });

  it('is ordinary before 1996, when October did not end summer time', () => {
    expect(clockChangeOn('1995-10-29')).toBe(null);
    expect(clockChangeOn('1995-03-26')).toBe(null);
    expect(clockChangeOn('1996-03-31')).toBe('hourLeftOut');
  });
});

describe('each minute of the days the clock is moved', () => {
  it.each(['2026-03-29', '2026-10-25', '2026-06-01'])('%s', (day) => {
    const midnight = instantOf(`${day} 00:00`) ?? 0;
    for (let face = 0; face < 1440; face++) {
      const shown = `${String(Math.floor(face / 60)).padStart(2, '0')}:${String(face % 60).padStart(2, '0')}`;
      const instant = instantOf(`${day} ${shown}`);
      // A time that does not exist is the moment the clock is moved: two hours after midnight.
      expect(realMinutes(day, face), shown).toBe(instant === null ? 120 : (instant - midnight) / 60_000);
    }
    expect(realMinutes(day, 1440)).toBe(((instantOf(`${addDays(day, 1)} 00:00`) ?? 0) - midnight) / 60_000);
  });
});

describe('the day the clock is moved', () => {
  it('is a Sunday, the last of March and of October', () => {
    expect(['2026-03-22', '2026-03-28', '2026-03-29', '2026-03-30'].map(clockChangeOn)).toEqual([
      null,
      null,
      'hourLeftOut',
      null,
    ]);
    expect(['2026-10-18', '2026-10-25', '2026-10-26', '2026-11-29'].map(clockChangeOn)).toEqual([
      null,
      'hourTwice',
      null,
      null,
    ]);
    expect(['2020-03-29', '2015-10-25', '2021-10-31', '2019-03-31'].map(clockChangeOn)).toEqual([
      'hourLeftOut',
      'hourTwice',
      'hourTwice',
      'hourLeftOut',
    ]);
  });

  it('is told of a shift that goes through the hour, and of no other', () => {
    expect(clockChangeIn(shift('2026-03-28 22:00-07:00'))).toBe('hourLeftOut');
    expect(clockChangeIn(shift('2026-10-24 22:00-07:00'))).toBe('hourTwice');
    expect(clockChangeIn(shift('2026-10-25 00:00-03:00'))).toBe('hourTwice');
    expect(clockChangeIn(shift('2026-10-25 00:00-02:59'))).toBe(null);
    expect(clockChangeIn(shift('2026-03-29 08:00-16:00'))).toBe(null);
    expect(clockChangeIn(shift('2026-03-28 08:00-02:00'))).toBe(null);
  });
});

describe('a time that does not exist', () => {
  it('is the moment the clock is moved, and is told', () => {
    expect(hoursOf('2026-03-28 22:00-02:30')).toBe(4);
    expect(hoursOf('2026-03-29 02:30-08:00')).toBe(5);
    expect(hoursOf('2026-03-29 02:15-02:45')).toBe(0);
    expect(clockNotes(shift('2026-03-28 22:00-02:30'))).toEqual([{ code: 'notThere', at: 'to' }]);
    expect(clockNotes(shift('2026-03-29 02:30-08:00'))).toEqual([{ code: 'notThere', at: 'from' }]);
    expect(clockNotes(shift('2026-03-29 02:01-02:59')).map(({ at }) => at)).toEqual(['from', 'to']);
  });

  it('does not begin before two, nor last until three', () => {
    expect(clockNotes(shift('2026-03-29 02:00-03:00'))).toEqual([]);
  });
});

describe('a time that comes twice', () => {
  it('is the first of the two, and is told', () => {
    expect(hoursOf('2026-10-24 22:00-02:30')).toBe(4.5);
    expect(hoursOf('2026-10-25 02:30-08:00')).toBe(6.5);
    expect(clockNotes(shift('2026-10-24 22:00-02:30'))).toEqual([{ code: 'twice', at: 'to' }]);
    expect(clockNotes(shift('2026-10-25 02:00-03:00'))).toEqual([{ code: 'twice', at: 'from' }]);
    expect(clockNotes(shift('2026-10-25 01:59-02:59'))).toEqual([{ code: 'twice', at: 'to' }]);
    expect(clockNotes(shift('2026-10-25 02:30-02:30'))).toEqual([{ code: 'twice', at: 'from' }]);
    expect(clockNotes(shift('2026-10-24 02:30-02:30'))).toEqual([{ code: 'twice', at: 'to' }]);
    expect(clockNotes(shift('2026-10-25 03:00-08:00'))).toEqual([]);
  });
});

describe('a shift at midnight', () => {
  it('is cut in two, and not when it ends there', () => {
    expect(piecesOf(shift('2026-12-31 22:00-07:00'))).toEqual([
      { day: '2026-12-31', from: 1320, to: 1440 },
      { day: '2027-01-01', from: 0, to: 420 },
    ]);
    expect(piecesOf(shift('2026-12-31 22:00-24:00'))).toEqual([{ day: '2026-12-31', from: 1320, to: 1440 }]);
    expect(piecesOf(shift('2026-12-31 22:00-00:00'))).toEqual([{ day: '2026-12-31', from: 1320, to: 1440 }]);
    expect(piecesOf(shift('2026-12-31 08:00-08:00'))).toHaveLength(2);
  });

  test('splitting it keeps its hours', () => {
    fc.assert(
      fc.property(drawnShift, (drawn) => {
        const pieces = piecesOf(drawn);
        const minutes = pieces.reduce((all, piece) => all + minutesOfPiece(piece), 0);
        expect(hoursOfShift(drawn).mul(60).toFraction()).toBe(String(minutes));
        expect(pieces.every(({ from, to }) => from <= to && to <= 1440)).toBe(true);
        expect(pieces.every((piece) => minutesOfPiece(piece) >= 0)).toBe(true);
      }),
    );
  });

  test('two shifts that meet are as long as the one they make', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2026-03-29', '2026-10-25', '2026-05-05'),
        fc.nat(1438),
        fc.nat(1438),
        (day, a, b) => {
          const [first, last] = [Math.min(a, b), Math.max(a, b) + 1];
          const middle = Math.floor((first + last) / 2);
          const piece = (from: number, to: number): number => minutesOfPiece({ day, from, to });
          expect(piece(first, middle) + piece(middle, last)).toBe(piece(first, last));
        },
      ),
    );
    const night = [shift('2026-10-24 22:00-02:30'), shift('2026-10-25 02:30-07:00')].map(hoursOfShift);
    expect(sum(night).toFraction()).toBe('10');
  });
});
