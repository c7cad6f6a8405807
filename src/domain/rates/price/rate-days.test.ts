import { describe, expect, test } from 'vitest';
import { rates, scenario } from '../testing/scenario.ts';
import { period, table } from '../testing/tables.ts';
import { edgesOf, lackingRates, nearestDayWithRates } from './rate-days.ts';

const nhoTariff = 'tariff-nho-pleie-omsorg';

describe('what is lacking on a day', () => {
  test('is every figure that would be a rate of it, in the order they are asked', () => {
    expect(lackingRates(scenario(), '2025-12-31', rates)).toEqual([]);
    expect(lackingRates(scenario(), '2026-01-01', rates)).toEqual(['holidayFactor']);
    expect(lackingRates(scenario(), '2026-11-22', rates)).toEqual([
      'baseWage',
      'eveningNightRate',
      'weekendRate',
      'holidayFactor',
    ]);
  });

  test('is not what the reader has typed, whether or not it is understood', () => {
    const typed = { baseWage: '250', weekendRate: 'femti', holidayFactor: '4/3', eveningNightRate: ' ' };
    expect(lackingRates(scenario({ typed }), '2026-11-22', rates)).toEqual(['eveningNightRate']);
  });

  test('is not a pension that the supplier does not pay, nor what no tariff gives', () => {
    expect(lackingRates(scenario({ hasAfp: true }), '2025-06-01', rates)).toEqual(['afpPercent']);
    expect(lackingRates(scenario({ tariff: null }), '2026-11-22', rates)).toEqual([]);
  });
});

describe('the nearest day with rates', () => {
  test('is the last before the day itself on which nothing is lacking', () => {
    expect(nearestDayWithRates(scenario({ day: '2026-11-22' }), rates)).toEqual({
      day: '2025-12-31',
      lacking: [],
    });
  });

  test('is the first after it where there is none before', () => {
    expect(nearestDayWithRates(scenario({ day: '2018-01-01' }), rates)).toEqual({
      day: '2025-04-01',
      lacking: [],
    });
  });

  test('is the one with the fewest lacking where every day lacks something, and says what', () => {
    expect(nearestDayWithRates(scenario({ tariff: nhoTariff }), rates)).toEqual({
      day: '2024-03-31',
      lacking: ['eveningNightRate', 'weekendRate'],
    });
  });

  test('is none where no day has more, and where no day is chosen', () => {
    expect(nearestDayWithRates(scenario({ day: '2025-06-01' }), rates)).toBeNull();
    expect(nearestDayWithRates(scenario({ day: '2024-03-31', tariff: nhoTariff }), rates)).toBeNull();
    expect(nearestDayWithRates(scenario({ day: null }), rates)).toBeNull();
  });
});

test('the edges are the first and last days of all periods, each once and in order', () => {
  const two = {
    b: table('b', 'kr', [period('2022-01-01', null, { g: '1' }), period('2021-01-01', '2021-12-31', null)]),
    a: table('a', 'kr', [period('2021-01-01', '2022-01-01', { g: '1' })]),
  };
  expect(edgesOf(two)).toEqual(['2021-01-01', '2021-12-31', '2022-01-01']);
});
