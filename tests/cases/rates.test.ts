import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCases } from '../../scripts/cases/run-cases.ts';

interface RateCase {
  readonly id: string;
  readonly calculator: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
}

const file = JSON.parse(readFileSync('tests/cases/rates.json', 'utf8')) as { cases: RateCase[] };
const results = new Map(runCases(file).map((result) => [result.id, result]));

test.each(file.cases)('$id, $calculator, gets its exact answer', ({ id }) => {
  expect(results.get(id)).toMatchObject({ ok: true });
});

test('every calculator of the form has a case', () => {
  expect(new Set(file.cases.map(({ calculator }) => calculator)).size).toBe(15);
});

/** What one case gives. */
function got(calculator: string, input: object, expected: unknown = null) {
  const cases = [{ id: 'A', calculator, input, expected }];
  const [{ ok, got } = { ok: false, got: null }] = runCases({ schema: 'bpa-rate-cases/1', cases });
  return { ok, got };
}

const priceInput = file.cases[0]?.input ?? {};
const holidayPay = { basis: '1', percent: '12', over60: true };
const plan = { year: 2024, from: '2024-01-01', hoursPerWeek: '40', price: '1', convention: 'calendarDays' };
const change = { oldHoursPerWeek: '1', newHoursPerWeek: '2', on: '2025-05-15', quarterEnd: '2025-06-30', price: '1' };
const indexation = { price: '100', base: '100', indices: ['101'] };

describe('what is not known or not understood is named, and the case fails', () => {
  test.each<[string, object, string]>([
    ['timepris', {}, 'timepris'],
    ['toString', {}, 'toString'],
    ['indexation', { ...indexation, method: 'median' }, 'median'],
    ['indexation', { ...indexation, method: 'toString' }, 'toString'],
    ['employerContributionYear', { basis: '1', zone: '7', year: 2026 }, '7'],
    ['employerContributionYear', { basis: '1', zone: '2', year: 2026 }, 'zone'],
    ['operatingPerHour', { amount: '1', per: 'fortnight', hoursPerWeek: '1' }, 'fortnight'],
    ['margin', { cost: '1', percent: '4', of: 'turnover' }, 'turnover'],
    ['margin', { cost: '1', percent: '100', of: 'price' }, 'percent'],
    ['hourlyPrice', { ...priceInput, marginPercentOfPrice: '100' }, 'marginPercentOfPrice'],
    ['hourlyPrice', { ...priceInput, baseWage: undefined }, 'baseWage'],
    ['hourlyPrice', { ...priceInput, baseWage: null }, 'baseWage'],
    ['hourlyPrice', { ...priceInput, workedHoursPerYear: '0' }, 'workedHoursPerYear'],
    ['hourlyPrice', { ...priceInput, hoursPerWeek: '0' }, 'hoursPerWeek'],
    ['hourlyPrice', { ...priceInput, holidayFactor: '4/0' }, 'holidayFactor'],
    ['hourlyPrice', { ...priceInput, trainingPercent: '2,0' }, 'trainingPercent'],
    ['hourlyWage', { yearly: '1', weeklyHours: '0' }, 'weeklyHours'],
    ['operatingPerHour', { amount: '1', per: 'month', hoursPerWeek: '0' }, 'hoursPerWeek'],
    ['indexation', { ...indexation, method: 'fromBase', base: '0' }, 'base'],
    ['indexation', { ...indexation, method: 'chained', indices: ['101', '0'] }, 'indices'],
    ['indexation', { ...indexation, method: 'chained', indices: '101' }, 'indices'],
    ['indexation', { price: '1', method: 'weighted', components: [null] }, 'components'],
    ['indexation', { price: '1', method: 'weighted', components: [{ weight: 1, from: 0, to: 1 }] }, 'from'],
    ['restingShift', { hours: '9', activeMinutes: ['ten'], hourlyWage: '1' }, 'activeMinutes'],
    ['restingShift', { hours: '9', activeMinutes: [1.5], hourlyWage: '1' }, 'activeMinutes'],
    ['restingShift', { hours: '9', activeMinutes: [-1], hourlyWage: '1' }, 'activeMinutes'],
    ['holidayPay', holidayPay, 'G'],
    ['calendarYear', { year: 1582 }, 'year'],
    ['calendarYear', { year: 10000 }, 'year'],
    ['calendarYear', { year: '' }, 'year'],
    ['calendarYear', { year: true }, 'year'],
    ['calendarYear', {}, 'year'],
    ['annualHours', { hoursPerWeek: '40', convention: '53' }, '53'],
    ['invoicePlan', { ...plan, convention: 'weeks' }, 'weeks'],
    ['invoicePlan', { ...plan, from: '2025-01-01' }, 'from'],
    ['invoicePlan', { ...plan, from: '2024-02-30' }, 'from'],
    ['invoicePlan', { ...plan, hoursPerWeek: '0' }, 'hoursPerWeek'],
    ['changeInvoice', { ...change, on: '2025-07-01' }, 'on'],
    ['changeInvoice', { ...change, price: undefined }, 'price'],
    ['yearEndRefund', { periods: [], method: 'median' }, 'median'],
    ['yearEndRefund', { periods: [{}], method: 'lastPrice' }, 'invoicedHours'],
  ])('%s %o', (calculator, input, name) => {
    expect(got(calculator, JSON.parse(JSON.stringify(input)))).toEqual({
      ok: false,
      got: { error: expect.stringContaining(name) },
    });
  });
});

test('a KID of something else than digits is none', () => {
  expect(got('kid', { value: '12 34' }, { kid: null })).toEqual({ ok: true, got: { kid: null } });
});

test('prices that fall are regulated down', () => {
  const input = { price: '100.00', method: 'roundedPercent', percents: ['-0.3', -10, '0'] };
  expect(got('indexation', input, { prices: ['99.70', '89.73', '89.73'] })).toMatchObject({ ok: true });
});

test('numbers, text and fractions are the same decimals', () => {
  const input = { cost: 339.37, percent: '8/2', of: 'price' };
  expect(got('margin', input, { price: 353.51 })).toMatchObject({ ok: true });
  expect(got('margin', input, { price: '353.510' })).toMatchObject({ ok: true });
  expect(got('margin', input, { price: '353.52' })).toMatchObject({ ok: false });
});

test('amounts below zero are compared as decimals too', () => {
  const input = { cost: '-0.1', percent: 0, of: 'cost' };
  expect(got('margin', input, { price: '-0.1' })).toEqual({ ok: true, got: { price: '-0.10' } });
  expect(got('margin', input, { price: '0.1' })).toMatchObject({ ok: false });
});

test('an answer with a figure too many or too few is not the same', () => {
  const input = { value: '1234567' };
  expect(got('kid', input, { kid: '12345674', length: 8 }).ok).toBe(false);
  expect(got('kid', input, {}).ok).toBe(false);
  expect(got('kid', input, '12345674').ok).toBe(false);
});

test('zone and year may be numbers or text', () => {
  const answer = { total: '134400.00' };
  for (const [zone, year] of [
    [1, 2023],
    ['1', '2023'],
  ]) {
    const input = { basis: '900000', zone, year };
    expect(got('employerContributionYear', input, answer)).toMatchObject({ ok: true });
  }
});

test.each([
  [2022, '126900.00'],
  [2023, '134400.00'],
  [2024, '129400.00'],
  [2025, '126900.00'],
])('the contribution of 900 000 kr in %i is %s kr', (year, total) => {
  expect(got('employerContributionYear', { basis: '900000', zone: '1', year }, { total }).ok).toBe(true);
});
