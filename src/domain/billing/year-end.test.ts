import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact, rounded, toDecimals, total } from '../shared/exact.ts';
import { makePlan } from './make-plan.ts';
import { invoicedQuarters, readUsed } from './read-used.ts';
import { anyTerms, terms } from './testing/terms.ts';
import { refundMethods, type UsedPeriod, yearEnd } from './year-end.ts';

const period = (invoiced: string, used: string, price: string): UsedPeriod => ({
  invoicedHours: exact(invoiced),
  usedHours: exact(used),
  price: exact(price),
});

/** The published example: a price that rises in July. */
const example = [period('1034.29', '950.25', '450.00'), period('1051.42', '955.50', '468.00')];

test('three methods give three refunds', () => {
  const account = yearEnd(example);
  expect(refundMethods.map((method) => toDecimals(account.refunds[method]))).toEqual([
    '82708.56',
    '82614.94',
    '84221.28',
  ]);
  expect(toDecimals(account.unusedHours)).toBe('179.96');
  expect(account.overuseHours.equals(0)).toBe(true);
  expect(toDecimals(account.invoicedHours)).toBe('2085.71');
  expect(toDecimals(account.usedHours)).toBe('1905.75');
  // 1034.29 × 450 + 1051.42 × 468
  expect(toDecimals(account.invoiced)).toBe('957495.06');
});

test('a period with overuse counts against the others', () => {
  const { unusedHours, refunds } = yearEnd([period('100', '90', '400'), period('100', '104', '500')]);
  expect(toDecimals(unusedHours)).toBe('6.00');
  expect(refundMethods.map((method) => toDecimals(refunds[method]))).toEqual([
    '2000.00',
    '2700.00',
    '3000.00',
  ]);
});

test.each([
  ['more than invoiced', '101.5', '1.50'],
  ['all of it', '100', '0.00'],
])('used %s: nothing is refunded', (_name, used, overuse) => {
  const account = yearEnd([period('100', used, '400')]);
  expect(toDecimals(account.overuseHours)).toBe(overuse);
  expect(account.unusedHours.equals(0)).toBe(true);
  for (const method of refundMethods) expect(account.refunds[method].equals(0)).toBe(true);
});

test('an account of nothing is nothing', () => {
  expect(yearEnd([]).refunds.averagePrice.equals(0)).toBe(true);
});

const hundredths = (max: number) => fc.integer({ min: 0, max }).map((value) => exact(value, 100));
const anyPeriods = fc.array(
  fc.record({
    invoicedHours: hundredths(200_000),
    usedHours: hundredths(200_000),
    price: hundredths(90_000),
  }),
  { maxLength: 8 },
);

test('of nothing used, each period at its price and the average price refund all that is invoiced', () => {
  fc.assert(
    fc.property(anyPeriods, (periods) => {
      const { refunds, invoiced } = yearEnd(periods.map((each) => ({ ...each, usedHours: exact(0) })));
      expect(refunds.perPeriod.equals(invoiced)).toBe(true);
      expect(refunds.averagePrice.equals(invoiced)).toBe(true);
    }),
  );
});

test('at one price all methods agree, within half an øre a period', () => {
  fc.assert(
    fc.property(anyPeriods, (periods) => {
      const { refunds } = yearEnd(periods.map((each) => ({ ...each, price: exact('452.37') })));
      for (const method of refundMethods)
        expect(
          refunds[method]
            .sub(refunds.lastPrice)
            .abs()
            .lte(exact(periods.length + 1, 100)),
        ).toBe(true);
    }),
  );
});

test('hours are unused or used too many, never both', () => {
  fc.assert(
    fc.property(anyPeriods, (periods) => {
      const { unusedHours, overuseHours, invoicedHours, usedHours } = yearEnd(periods);
      expect(unusedHours.sub(overuseHours).equals(invoicedHours.sub(usedHours))).toBe(true);
      expect(unusedHours.mul(overuseHours).equals(0)).toBe(true);
    }),
  );
});

const risingInJuly = makePlan(terms(['2025-01-01 40'], ['2025-01-01 450', '2025-07-01 468']));

test('a plan and its used hours come to the published example', () => {
  const read = readUsed(risingInJuly, ['500,25', '450', '455,5 timer', '500']);
  const { refunds } = yearEnd(read.periods ?? []);
  expect(refundMethods.map((method) => toDecimals(refunds[method]))).toEqual([
    '82708.56',
    '82614.94',
    '84221.28',
  ]);
  expect(read.problems).toEqual([]);
});

test('a quarter with two prices shares its used hours as they were invoiced', () => {
  const plan = makePlan(terms(['2025-01-01 28', '2025-05-15 35'], ['2025-01-01 100', '2025-06-01 110']));
  const { periods } = readUsed(plan, ['360', '300', '368', '368']);
  const second = periods?.filter(({ quarter }) => quarter === 2) ?? [];
  // 61 days of 4 hours and 17 more of 1; 30 of 5: 261 and 150 of 411 hours. 300 × 261 / 411 = 190.510…
  expect(second.map((each) => toDecimals(each.invoicedHours))).toEqual(['261.00', '150.00']);
  expect(second.map((each) => toDecimals(each.usedHours))).toEqual(['190.51', '109.49']);
  expect(second.map((each) => toDecimals(each.price))).toEqual(['100.00', '110.00']);
});

test('a quarter that is credited in full has its used hours at the price of its days', () => {
  const plan = makePlan(terms(['2025-01-01 28', '2025-01-02 0'], ['2025-01-01 100']));
  const { periods } = readUsed(plan, ['5', '', '', '']);
  expect(periods?.map((each) => toDecimals(each.usedHours))).toEqual(['5.00']);
  expect(invoicedQuarters(plan)).toEqual([1]);
});

test('what is not understood is named at its quarter, and an empty field is no zero', () => {
  expect(readUsed(risingInJuly, ['', 'mange', '1,234', '-3'])).toEqual({
    periods: null,
    problems: [
      { at: 'used-1', code: 'empty' },
      { at: 'used-2', code: 'notANumber' },
      { at: 'used-3', code: 'moreThanHundredths' },
      { at: 'used-4', code: 'negative' },
    ],
  });
});

test('quarters before the start are not asked', () => {
  const plan = makePlan(terms(['2025-06-30 40'], ['2025-06-30 450']));
  expect(invoicedQuarters(plan)).toEqual([2, 3, 4]);
  expect(readUsed(plan, ['x', '1', '1', '1']).problems).toEqual([]);
});

test('the periods of a plan hold all its hours, and all that is used', () => {
  fc.assert(
    fc.property(anyTerms, hundredths(100_000), (drawn, used) => {
      const plan = makePlan(drawn);
      const typed = toDecimals(used).replace('.', ',');
      const { periods } = readUsed(plan, [typed, typed, typed, typed]);
      const account = yearEnd(periods ?? []);
      expect(account.invoicedHours.equals(plan.hours)).toBe(true);
      expect(account.usedHours.equals(used.mul(invoicedQuarters(plan).length))).toBe(true);
      // Invoices of the same price and quarter are rounded one by one, the account in one.
      const apart = account.invoiced.sub(plan.amount).abs();
      expect(apart.lte(exact(plan.invoices.flatMap(({ lines }) => lines).length, 100))).toBe(true);
      expect(
        rounded(total((periods ?? []).map(({ usedHours }) => usedHours))).equals(account.usedHours),
      ).toBe(true);
    }),
  );
});
