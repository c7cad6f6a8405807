// The tables of content/rates against other figures of those who publish them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourlyWage } from '#domain/rates/hourly-wage.ts';
import { byPercent, chained, fromBase, weighted } from '#domain/rates/indexation.ts';
import { hourlyPrice } from '#domain/rates/price/hourly-price.ts';
import { termsOf } from '#domain/rates/price/terms-of.ts';
import { scenario, typedOnly } from '#domain/rates/testing/scenario.ts';
import { addDays } from '#domain/shared/dates.ts';
import { type Exact, exact, toDecimals } from '#domain/shared/exact.ts';
import { rate, rates, series, tables } from './content.ts';

/** kr an hour of a week of 37.5 and of 35.5 hours. */
const hourly = (tariff: string, column: string, day: string) =>
  ['37.5', '35.5'].map((week) => toDecimals(hourlyWage(rate(tariff, column, day), exact(week))));

/**
 * The seniority, the day, and the hourly wage of both weeks as the parties and suppliers publish it. 35.5 hours in 2025: 2Care.
 * From 1 July 2019 frieord.no has 182,55, an øre less than 337 000 / 1 846.
 */
describe('yearly wages give the hourly wages that the tariffs print', () => {
  test.each([
    ['tariff-virke-bpa', '0', '2019-03-01', '170.92', '180.55'],
    ['tariff-virke-bpa', '0', '2019-07-01', '172.82', '182.56'],
    ['tariff-virke-bpa', '0', '2020-04-01', '174.05', '183.86'],
    ['tariff-virke-bpa', '0', '2021-04-01', '176.30', '186.23'],
    ['tariff-virke-bpa', '0', '2022-04-01', '184.38', '194.77'],
    ['tariff-virke-bpa', '0', '2023-04-01', '194.88', '205.86'],
    ['tariff-virke-bpa', '0', '2024-04-01', '206.38', '218.01'],
    ['tariff-virke-bpa', '9', '2024-08-31', '206.38', '218.01'],
    ['tariff-virke-bpa', '0', '2024-09-01', '206.38', '218.01'],
    ['tariff-virke-bpa', '3', '2024-09-01', '211.51', '223.42'],
    ['tariff-virke-bpa', '6', '2024-09-01', '219.20', '231.55'],
    ['tariff-virke-bpa', '9', '2024-09-01', '226.89', '239.68'],
    ['tariff-virke-bpa', '0', '2025-04-01', '213.38', '225.40'],
    ['tariff-virke-bpa', '3', '2025-04-01', '218.51', '230.82'],
    ['tariff-virke-bpa', '6', '2025-04-01', '226.20', '238.94'],
    ['tariff-virke-bpa', '9', '2025-04-01', '233.89', '247.07'],
    ['tariff-nho-geneo-bpa', '0', '2022-10-01', '184.38', '194.77'],
  ])('%s, %s years, on %s: %s and %s', (tariff, column, day, ...published) => {
    expect(hourly(tariff, column, day)).toEqual(published);
  });

  /** @source frieord.no, which tells the week of 37.5 hours alone */
  test.each([
    ['0', '160.46'],
    ['fagarbeider', '186.51'],
  ])('tariff-ks, column %s, in 2021: %s', (column, published) => {
    expect(hourly('tariff-ks', column, '2021-05-01')[0]).toBe(published);
  });
});

/** Four months of the G before 1 May, and eight of that after. 2024 and 2025 as Nav tells them; the others by hand from the same G. */
test.each([
  [2018, '95800'],
  [2019, '98866'],
  [2020, '100853'],
  [2021, '104716'],
  [2022, '109784'],
  [2023, '116239'],
  [2024, '122225'],
  [2025, '128116'],
])('the average G of %i is %s kr', (year, average) => {
  const [before, after] = [
    rate('grunnbelop', 'g', `${year}-04-30`),
    rate('grunnbelop', 'g', `${year}-05-01`),
  ];
  expect(toDecimals(before.mul(4).add(after.mul(8)).div(12), 0)).toBe(average);
});

/** @source hkwh.no, the agreed prices of 2022, 2023 and 2024 */
test.each([
  ['23.54', '25.07', '26.05'],
  ['47.08', '50.14', '52.10'],
  ['123.31', '131.33', '136.45'],
])('an agreement that was regulated by 6.5 and by 3.9 per cent: %s, %s, %s kr', (first, second, third) => {
  const prices = byPercent(exact(first), [exact('6.5'), exact('3.9')]);
  expect(prices.map((price) => toDecimals(price))).toEqual([second, third]);
});

describe('the consumer price index', () => {
  const index = (id: string, month: string): Exact => {
    const value = series(id).values[month];
    if (value == null) throw new Error(`${id} ${month}`);
    return exact(value);
  };
  const januaries = ['2020-01', '2021-01', '2022-01', '2023-01', '2024-01', '2025-01'];

  test('takes a price of 2019 to 436.96 kr in 2025, or an øre more when it is chained', () => {
    const indices = januaries.map((month) => index('kpi-2015', month));
    const base = index('kpi-2015', '2019-01');
    const last = (prices: readonly Exact[]) => prices.map((price) => toDecimals(price)).at(-1);
    expect(last(fromBase(exact('353.51'), base, indices))).toBe('436.96');
    expect(last(chained(exact('353.51'), base, indices))).toBe('436.97');
  });

  test('has two series of independent sources that agree: the one is 1.3755 to 1.3790 of the other every month', () => {
    const known = Object.entries(series('kpi-2015').values).filter(([, value]) => value !== null);
    expect(known.length).toBeGreaterThanOrEqual(124);
    for (const [month] of known) {
      const ratio = index('kpi-2015', month).div(index('kpi-2025', month));
      expect(ratio.gte(exact('1.3755')) && ratio.lte(exact('1.3790'))).toBe(true);
    }
  });

  /** @source Statistisk sentralbyrå, yearly averages of tables 03013 and 14700 */
  test.each([
    ['kpi-2015', 2019, '110.8'],
    ['kpi-2015', 2022, '122.8'],
    ['kpi-2015', 2024, '133.6'],
    ['kpi-2025', 2019, '80.4'],
    ['kpi-2025', 2022, '89.2'],
    ['kpi-2025', 2025, '100.0'],
  ])('%s has the average of %i that is published: %s', (id, year, average) => {
    const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
    const sum = months.map((month) => index(id, month)).reduce((all, each) => all.add(each));
    expect(toDecimals(sum.div(12), 1)).toBe(average);
  });
});

const hundredths = fc.integer({ min: 1, max: 100_000 }).map((each) => exact(each, 100));

test('a price that is regulated to the month it is from is the same', () => {
  fc.assert(
    fc.property(hundredths, hundredths, hundredths, (price, index, other) => {
      const half = exact(1, 2);
      const parts = [index, other].map((each) => ({ weight: half, from: each, to: each }));
      for (const [same] of [
        fromBase(price, index, [index]),
        chained(price, index, [index]),
        byPercent(price, [exact(0)]),
      ])
        expect(same?.equals(price)).toBe(true);
      expect(weighted(price, parts).equals(price)).toBe(true);
    }),
  );
});

describe('a price by the rates of its day', () => {
  const price = (given: Parameters<typeof scenario>[0], from = rates) => {
    const { terms, problems } = termsOf(
      scenario({ ...given, typed: { ...typedOnly, ...given?.typed } }),
      from,
    );
    return terms ? toDecimals(hourlyPrice(terms, 'price', 'perLine')?.price ?? exact(0)) : problems;
  };

  test('a call with start on 1 March 2019: only supplements are typed', () => {
    const typed = {
      eveningNightRate: '54',
      weekendRate: '50',
      holidayFactor: '4/3',
      administrationPerHour: '45',
    };
    expect(price({ day: '2019-03-01', typed })).toBe('353.51');
  });

  test('the lowest wage in 2025, with expenses that have followed the index since 2019', () => {
    expect(toDecimals(exact(400).mul(exact('100.0')).div(exact('80.4')))).toBe('497.51');
    expect(price({ day: '2025-06-01', typed: { holidayFactor: '4/3', operatingAmount: '497,51' } })).toBe(
      '441.92',
    );
  });

  test('nine years of seniority, a better pension, and AFP at a typed premium', () => {
    const typed = {
      holidayFactor: '4/3',
      operatingAmount: '497,51',
      sickPayPercent: '3',
      pensionPercent: '3,54',
      afpPercent: '2,7',
      marginPercent: '5',
    };
    expect(price({ day: '2025-06-01', seniority: '9', hasAfp: true, typed })).toBe('495.86');
  });

  test('the day after the last known wage has none, and the last one is not put in its place', () => {
    const ends = rates['tariff-virke-bpa']?.periods.map(({ to }) => to ?? '') ?? [];
    const last = [...ends].sort().at(-1) ?? '';
    expect(price({ day: last })).not.toContainEqual(expect.objectContaining({ at: 'baseWage' }));
    expect(price({ day: addDays(last, 1) })).toContainEqual({ at: 'baseWage', code: 'afterLast' });
  });

  test('the order of the periods in the files is of no account', () => {
    const mixed = fc.tuple(
      ...tables.map((table) =>
        fc
          .shuffledSubarray(table.periods, { minLength: table.periods.length })
          .map((periods) => [table.id, { ...table, periods }] as const),
      ),
    );
    const days = fc.constantFrom(
      '2019-03-01',
      '2020-05-15',
      '2021-12-31',
      '2022-08-01',
      '2025-06-01',
      '2026-11-22',
    );
    fc.assert(
      fc.property(mixed, days, (shuffled, day) => {
        const given = scenario({ day, hasAfp: true, typed: typedOnly });
        expect(termsOf(given, Object.fromEntries(shuffled))).toEqual(termsOf(given, rates));
      }),
    );
  });
});
