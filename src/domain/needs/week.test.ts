import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../shared/hours.ts';
import type { NeedsRow } from './needs.schema.ts';
import { sharesOf } from './shares.ts';
import { anyRows, asksForSelf, row } from './testing/rows.ts';
import { type DrawnWeek, weekOf } from './week.ts';
import { spansOf, windowsIn } from './windows.ts';

const drawn = (...rows: readonly Partial<NeedsRow>[]): DrawnWeek =>
  weekOf(
    sharesOf(
      rows.map((said) => row(said)),
      asksForSelf,
    ),
  );
const litADay = ({ days }: DrawnWeek): number[] => days.map((day) => windowsIn(day, 'lit'));
const firstLit = ({ days }: DrawnWeek): (number | undefined)[] =>
  days.map((day) => spansOf(day, 'lit')[0]?.from);

describe('one window is one whole hour', () => {
  it.each([
    [59, 0],
    [60, 1],
    [119, 1],
    [120, 2],
  ])('%i minutes light %i windows', (minutes, lit) => {
    expect(drawn({ minutes }).lit).toBe(lit);
  });

  it('of all hours together: halves from two parts of the day are one', () => {
    const week = drawn({ part: 'morning', minutes: 90 }, { part: 'evening', minutes: 90 });
    expect(week.lit).toBe(3);
    expect(week.days[0]?.[6]).toBe('lit');
    expect(firstLit(week).filter((hour) => hour === 17)).toHaveLength(2);
  });
});

describe('hours are spread over the week', () => {
  it('as evenly as whole hours can be', () => {
    expect(litADay(drawn({ timesPerWeek: 7 }))).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(litADay(drawn({ timesPerWeek: 10 }))).toEqual([2, 1, 1, 2, 1, 1, 2]);
  });

  it('and few of them with days between', () => {
    expect(litADay(drawn({ timesPerWeek: 2 }))).toEqual([1, 0, 0, 1, 0, 0, 0]);
    expect(litADay(drawn({ timesPerWeek: 3 }))).toEqual([1, 0, 0, 1, 0, 0, 1]);
  });
});

describe('the part of the day', () => {
  it.each([
    ['morning', 6],
    ['day', 10],
    ['evening', 17],
    ['night', 22],
  ] as const)('%s is drawn from hour %i', (part, from) => {
    const { days } = weekOf(
      sharesOf([row({ part, timesPerWeek: 7 })], { ...asksForSelf, nightContinuous: true }),
    );
    for (const day of days) expect(spansOf(day, 'lit')).toEqual([{ from, to: from + 1 }]);
  });

  it('that is longer than its hours runs on into the next, and round by midnight', () => {
    const { days } = drawn(
      { part: 'morning', timesPerWeek: 7, minutes: 300 },
      { part: 'day', timesPerWeek: 7 },
    );
    expect(spansOf(days[0] ?? [], 'lit')).toEqual([{ from: 6, to: 12 }]);
    const night = drawn({ part: 'night', timesPerWeek: 7, minutes: 240 }).days[3] ?? [];
    expect(spansOf(night, 'half')).toEqual([
      { from: 0, to: 2 },
      { from: 22, to: 24 },
    ]);
  });
});

it('help that does not count, or may not, is half lit', () => {
  const week = drawn({ kind: 'health' }, { part: 'night' }, { minutes: 180 });
  expect([week.lit, week.half, week.left]).toEqual([3, 2, 0]);
});

it('two helpers at the same time share a window', () => {
  const { lit, half, left } = drawn({ helpers: 2, minutes: 120 });
  expect([lit, half, left]).toEqual([2, 0, 0]);
});

it('more hours than the week has find no window, and are told', () => {
  const full = drawn({ timesPerWeek: 7, minutes: 1440 }, { kind: 'health', minutes: 90 }, { minutes: 60 });
  expect([full.lit, full.half, full.left]).toEqual([168, 0, 2]);
});

it('an empty week is dark', () => {
  const { days, ...rest } = drawn();
  expect(rest).toEqual({ lit: 0, half: 0, left: 0 });
  expect(new Set(days.flat())).toEqual(new Set(['dark']));
  expect(days.map((day) => day.length)).toEqual(Array(7).fill(24));
});

it('whatever the rows, no more windows are lit than there are hours, and days differ by one at most', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const shares = sharesOf(rows, asksForSelf).filter(({ second }) => !second);
      const week = weekOf(shares);
      const counted = sum(shares.filter(({ standing }) => standing === 'counts').map(({ hours }) => hours));
      expect(counted.gte(week.lit)).toBe(true);
      expect(counted.lt(week.lit + 1) || week.lit === 168).toBe(true);
      expect(week.days.flat().filter((state) => state === 'lit')).toHaveLength(week.lit);
      expect(week.days.flat().filter((state) => state === 'half')).toHaveLength(week.half);
      const each = litADay(week);
      expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
    }),
  );
});
