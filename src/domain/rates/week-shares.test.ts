import { describe, expect, test } from 'vitest';
import { type Exact, exact } from '../shared/exact.ts';
import { weekShares } from './week-shares.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** «7 22-06» is Sunday at 22 to Monday at 06. */
function week(shifts: readonly string[], year: string | number = 2026, eveningFrom = '17', nightTo = '06') {
  const read = shifts.map((each) => {
    const [weekday = '', from = '', to = ''] = each.split(/[ -]/);
    return { weekday: Number(weekday), from, to };
  });
  return weekShares({ shifts: read, year: String(year), eveningFrom, nightTo });
}

function expectShares(found: ReturnType<typeof week>, shares: Readonly<Record<string, Exact>>) {
  for (const [name, share] of Object.entries(shares)) {
    const value = (found as unknown as Record<string, Exact>)[name];
    expect(`${name} ${value?.toFraction()}`).toBe(`${name} ${share.toFraction()}`);
  }
}

/** In per cent. */
const of = (hours: number, all: number) => exact(100 * hours, all);
const none = exact(0);

// The holidays of 2026: Thursdays 1 Jan, 2 April and 14 May; Fridays 3 April, 1 May and 25 Dec; Saturday 26 Dec; Sundays 5 April,
// 17 May and 24 May; Mondays 6 April and 25 May. The year begins on a Thursday: 53 of those, and 52 of the other days.
describe('2026, counted by hand', () => {
  test('two hours every morning: 12 holidays, and 100 days of weekend that are none', () => {
    const days = everyDay.map((weekday) => `${weekday} 08-10`);
    expectShares(week(days), { eveningNight: none, weekend: of(100, 365), holiday: of(12, 365) });
  });

  test('Thursdays alone: three of 53 are holidays', () => {
    expectShares(week(['4 09-13']), { eveningNight: none, weekend: none, holiday: of(3, 53) });
  });

  test('a holiday takes the place of the weekend', () => {
    expectShares(week(['7 10-14']), { weekend: of(49, 52), holiday: of(3, 52) });
    expectShares(week(['6 10-14']), { weekend: of(51, 52), holiday: of(1, 52) });
  });

  test('evening and night come on top of weekend and holiday', () => {
    expectShares(week(['7 12-18']), { eveningNight: of(1, 6), weekend: of(49, 52), holiday: of(3, 52) });
    expectShares(week(['6 18-22']), { eveningNight: of(1, 1), weekend: of(51, 52), holiday: of(1, 52) });
  });

  test('a night from Sunday is Monday after midnight', () => {
    expectShares(week(['7 22-06']), {
      eveningNight: of(1, 1),
      weekend: of(49 * 2, 52 * 8),
      holiday: of(3 * 2 + 2 * 6, 52 * 8),
    });
  });

  test('a night from Monday ends on Tuesday, and one from Friday on Saturday', () => {
    expectShares(week(['1 22-06']), { weekend: none, holiday: of(2 * 2, 52 * 8) });
    expectShares(week(['5 22-06']), { weekend: of(51 * 6, 52 * 8), holiday: of(3 * 2 + 6, 52 * 8) });
  });

  test('a night from Wednesday ends on one of 53 Thursdays', () => {
    expectShares(week(['3 22-07']), {
      eveningNight: of(52 * 2 + 53 * 6, 52 * 2 + 53 * 7),
      holiday: of(3 * 7, 52 * 2 + 53 * 7),
    });
  });

  test('a week of several shifts is one sum of hours', () => {
    // Monday 08-16, 52 × 8 hours with two holidays; Thursday 15-19, 53 × 4 hours with three, half of it evening.
    expectShares(week(['1 08-16', '4 15-19']), {
      eveningNight: of(53 * 2, 52 * 8 + 53 * 4),
      weekend: none,
      holiday: of(2 * 8 + 3 * 4, 52 * 8 + 53 * 4),
    });
  });

  test('two people at the same time change no share', () => {
    expectShares(week(['7 12-18', '7 12-18']), { eveningNight: of(1, 6), holiday: of(3, 52) });
    expectShares(week(['1 08-12', '1 08-12', '6 08-12']), {
      weekend: of(51, 156),
      holiday: of(2 * 2 + 1, 156),
    });
  });
});

describe('other years', () => {
  test('2024 is a leap year that begins on a Monday: 53 of them, and three are holidays', () => {
    expectShares(week(['1 08-16'], 2024), { weekend: none, holiday: of(3, 53) });
  });

  test('2027 has eleven holidays, five of them on a weekend', () => {
    const days = everyDay.map((weekday) => `${weekday} 08-10`);
    expectShares(week(days, 2027), { weekend: of(99, 365), holiday: of(11, 365) });
  });
});

describe('when evening begins and night ends', () => {
  test.each([
    ['1 16-18', '17', '06', of(1, 2)],
    ['1 05-07', '17', '06', of(1, 2)],
    ['1 16:45-17:15', '17', '06', of(1, 2)],
    ['1 08-17', '17', '06', none],
    ['1 06-08', '17', '06', none],
    ['1 17-18', '17', '06', of(1, 1)],
    ['1 22-06', '21', '06', of(1, 1)],
    ['1 22-06', '21', '00', of(2, 8)],
    ['1 22-06', '21', '24', of(2, 8)],
    ['1 22-06', '00', '06', of(6, 8)],
    ['1 22-06', '24', '06', of(6, 8)],
    ['1 00-08', '01', '05', of(4, 8)],
    ['1 08-08', '17', '06', of(13, 24)],
    ['1 22-06', '08', '08', of(1, 1)],
    ['1 00-24', '17', '06', of(13, 24)],
    ['1 00-00', '17', '06', of(13, 24)],
    ['1 18-24', '20', '06', of(4, 6)],
    ['1 18-00', '20', '06', of(4, 6)],
  ])('%s with evening from %s and night to %s', (shift, evening, night, share) => {
    // 52 Mondays and 52 Tuesdays in 2026.
    expectShares(week([shift], 2026, evening, night), { eveningNight: share });
  });
});

test.each(['8', '08', '8.00', '08:00', '0800', '800', ' 08.00 '])('«%s» is eight o’clock', (eight) => {
  const shifts = [{ weekday: 1, from: eight, to: '16' }];
  const shares = weekShares({ shifts, year: ' 2026 ', eveningFrom: '12', nightTo: '06' });
  expectShares(shares as ReturnType<typeof week>, { eveningNight: of(1, 2) });
});

describe('what is not understood is a problem', () => {
  test.each(['25', '24:01', '24:30', '12:60', 'åtte', '', '8:5', '1:234', '-1', '12:00:00'])(
    '«%s» is no time',
    (typed) => {
      const shift = { weekday: 1, from: '00', to: '00' };
      const sound = { shifts: [shift], year: '2026', eveningFrom: '17', nightTo: '06' };
      expect(weekShares(sound)).not.toHaveProperty('problem');
      for (const wrong of [
        { ...sound, shifts: [{ ...shift, from: typed }] },
        { ...sound, shifts: [shift, { ...shift, to: typed }] },
        { ...sound, eveningFrom: typed },
        { ...sound, nightTo: typed },
      ])
        expect(weekShares(wrong)).toEqual({ problem: 'notATime' });
    },
  );

  test('a shift cannot begin when its day is over', () => {
    expect(week(['1 24-08'])).toEqual({ problem: 'notATime' });
  });

  test.each(['', '26', '20266', '1582', 'i år', '2026.5', '-2026'])('«%s» is no year', (year) => {
    expect(week(['1 08-16'], year)).toEqual({ problem: 'notAYear' });
  });

  test('the first year of the calendar is a year', () => {
    expect(week(['1 08-16'], 1583)).not.toHaveProperty('problem');
  });

  test('no shift gives no shares', () => {
    expect(week([])).toEqual({ problem: 'noShifts' });
  });
});
