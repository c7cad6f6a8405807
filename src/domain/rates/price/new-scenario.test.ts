import { describe, expect, test } from 'vitest';
import { toDecimals } from '../../shared/exact.ts';
import { rates } from '../testing/scenario.ts';
import { period } from '../testing/tables.ts';
import { hourlyPrice } from './hourly-price.ts';
import { exampleFigures, examplesIn, isExample, newCalculation } from './new-scenario.ts';
import { calculationSchema, type Scenario } from './price-draft.schema.ts';
import type { Rates } from './rate-terms.ts';
import { termIds } from './terms.ts';
import { termsOf } from './terms-of.ts';

function begin(zone: string | null = '1', from: Rates = rates) {
  const calculation = newCalculation('kalkyle', zone, from);
  const [scenario] = calculation.scenarios;
  if (scenario === undefined) throw new Error('A calculation begins with a scenario.');
  return { calculation, scenario };
}

/** The tables, with other periods in one of them. */
const withPeriods = (id: string, periods: NonNullable<Rates[string]>['periods']): Rates => ({
  ...rates,
  ...(rates[id] && { [id]: { ...rates[id], periods } }),
});

test('a calculation begins with one scenario that can be kept', () => {
  const { calculation } = begin();
  expect(calculation).toMatchObject({ id: 'kalkyle', name: '' });
  expect(calculation.scenarios).toHaveLength(1);
  expect(calculation.scenarios[0]).toMatchObject({ id: 'first', name: '' });
  expect(calculationSchema.parse(calculation)).toEqual(calculation);
});

describe('the day', () => {
  test('is the last on which no rate is missing', () => {
    // The supplement of public holidays ends first: on the last day of 2025.
    expect(begin().scenario).toMatchObject({ day: '2025-12-31', week: { year: '2025' } });
  });

  test('can be the day on which a rate without an end begins', () => {
    const lasting = (id: string, values: Record<string, string>) =>
      withPeriods(id, [period('2025-04-01', null, values)])[id];
    const from = Object.fromEntries(
      Object.entries(rates).map(([id, table]) => [id, lasting(id, table.periods.at(-1)?.values ?? {})]),
    ) as Rates;
    expect(begin('1', from).scenario.day).toBe('2025-04-01');
  });

  test('is none when there is no such day', () => {
    const from = withPeriods('tariff-virke-bpa', [period('2025-04-01', '2026-03-31', null)]);
    expect(begin('1', from).scenario).toMatchObject({ day: null, week: { year: '' } });
  });
});

test('there is a price at once, by the rates of that day and the examples', () => {
  const { terms, problems } = termsOf(begin().scenario, rates);
  expect(problems).toEqual([]);
  // As the worked price of 2025, with 1.33 for 4/3, 400 kr for 497.51 kr and 45 kr for 60 kr: 361.34 + 2.31 + 45.00, by hand.
  expect(terms && toDecimals(hourlyPrice(terms, 'price', 'perLine')?.fullCost ?? terms.baseWage)).toBe(
    '408.65',
  );
});

test('what has a rate is left empty, and what has none is an example', () => {
  const { typed } = begin().scenario;
  const empty = termIds.filter((id) => typed[id] === '');
  expect(empty).toEqual([
    'baseWage',
    'eveningNightRate',
    'weekendRate',
    'holidayFactor',
    'holidayPayPercent',
    'pensionPercent',
    'pensionDeduction',
    'afpPercent',
    'afpDeduction',
    'employerContributionPercent',
    'operatingTimes',
  ]);
  expect(
    Object.fromEntries(termIds.filter((id) => !empty.includes(id)).map((id) => [id, typed[id]])),
  ).toEqual(exampleFigures);
});

test('every figure that is there is an example, until somebody types it', () => {
  const { scenario } = begin();
  const examples = (of: typeof scenario) => termIds.filter((id) => isExample(of, id));
  expect(examples(scenario)).toEqual(Object.keys(exampleFigures));
  expect(examples({ ...scenario, own: ['marginPercent'] })).not.toContain('marginPercent');
  const before = { ...scenario, own: undefined, typed: { ...scenario.typed, marginPercent: '5' } };
  expect(examples(before)).toEqual(examples(scenario).filter((id) => id !== 'marginPercent'));
});

describe('the examples that a price rests on', () => {
  const restedOn = (change: Partial<Scenario> = {}) => {
    const scenario = { ...begin().scenario, ...change };
    return examplesIn(scenario, termsOf(scenario, rates));
  };
  const all = [
    'eveningNightShare',
    'weekendShare',
    'holidayShare',
    'trainingPercent',
    'sickPayPercent',
    'insurancePerYear',
    'workedHoursPerYear',
    'operatingAmount',
    'hoursPerWeek',
    'administrationPerHour',
    'marginPercent',
  ];

  test('are eleven as it begins: what only the supplier knows', () => {
    expect(restedOn()).toEqual(all);
  });

  test('are not those that are computed from a week instead', () => {
    const week = {
      shifts: [{ weekday: 1, from: '08', to: '16' }],
      year: '2025',
      eveningFrom: '17',
      nightTo: '06',
    };
    expect(restedOn({ sharesFrom: 'week', week })).toEqual(all.slice(3));
  });

  test('are not those that were typed, whatever was typed', () => {
    const { typed } = begin().scenario;
    expect(restedOn({ own: ['marginPercent'] })).toEqual(all.slice(0, -1));
    expect(restedOn({ typed: { ...typed, baseWage: '250', marginPercent: '6' } })).toEqual(all.slice(0, -1));
    expect(restedOn({ typed: { ...typed, marginPercent: 'lite' } })).toEqual(all.slice(0, -1));
  });
});

test('nothing is chosen but the common: no AFP, figures typed, lines rounded, a margin of the price, a sum a month', () => {
  expect(begin().scenario).toMatchObject({
    tariff: 'tariff-virke-bpa',
    seniority: '0',
    fullWeek: '35.5',
    hasAfp: false,
    sharesFrom: 'typed',
    sickPayFrom: 'typed',
    rounding: 'perLine',
    marginOf: 'price',
    operatingPer: 'month',
    week: { shifts: [], eveningFrom: '17', nightTo: '06' },
    absence: { percent: '', employersPart: '' },
  });
});

test('the zone is the one that is given, else the first of the table', () => {
  expect(begin('5').scenario.zone).toBe('5');
  expect(begin(null).scenario.zone).toBe('1');
  const { arbeidsgiveravgift } = rates;
  const columns = arbeidsgiveravgift?.columns.filter(({ id }) => id === '5') ?? [];
  const from = {
    ...rates,
    ...(arbeidsgiveravgift && { arbeidsgiveravgift: { ...arbeidsgiveravgift, columns } }),
  };
  expect(begin(null, from).scenario.zone).toBe('5');
});

test('a table without columns is still begun with: no years of seniority, and the first zone', () => {
  const without = (id: string): Rates => ({
    ...rates,
    ...(rates[id] && { [id]: { ...rates[id], columns: [] } }),
  });
  expect(begin(null, without('tariff-virke-bpa')).scenario.seniority).toBe('0');
  expect(begin(null, without('arbeidsgiveravgift')).scenario.zone).toBe('1');
});

test('without tables the wage is typed', () => {
  expect(begin(null, {}).scenario).toMatchObject({ tariff: null, seniority: '0', zone: '1', day: null });
});
