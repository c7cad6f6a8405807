import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../shared/dates.ts';
import { exact, toDecimals, total } from '../shared/exact.ts';
import { conventionDifference, makePlan } from './make-plan.ts';
import type { InvoicePlan } from './plan.ts';
import { quartersOf } from './quarters.ts';
import { anyTerms, terms } from './testing/terms.ts';

/** «1 invoice quarter 385.71 174483.63», one an invoice. */
function told({ invoices }: InvoicePlan): readonly string[] {
  return invoices.map(({ quarter, document, reason, hours, amount }) =>
    [quarter, document, reason, toDecimals(hours), toDecimals(amount)].join(' '),
  );
}

describe('hours that change', () => {
  test('more hours in May are an invoice of their own, and the next quarters follow', () => {
    const plan = makePlan(terms(['2025-01-01 30', '2025-05-15 45'], ['2025-01-01 452.37']));
    expect(told(plan)).toEqual([
      '1 invoice quarter 385.71 174483.63',
      '2 invoice quarter 390.00 176424.30',
      // Case R55.
      '2 invoice hoursChange 100.71 45558.18',
      // 45 / 7 × 92 = 591.43, and the hundredth that the rounding of the quarter before left.
      '3 invoice quarter 591.44 267549.71',
      '4 invoice quarter 591.43 267545.19',
    ]);
    // 30 / 7 × 134 + 45 / 7 × 231 = 2059.2857…
    expect(toDecimals(plan.hours)).toBe('2059.29');
    expect(plan.granted.equals(plan.hours)).toBe(true);
    expect(plan.invoices[2]?.lines).toMatchObject([{ from: '2025-05-15', to: '2025-06-30', days: 47 }]);
    expect(plan.invoices[2]?.lines[0]?.hoursPerWeek.equals(exact(15))).toBe(true);
  });

  test('fewer hours are a credit note, as much as more of them were an invoice', () => {
    const plan = makePlan(terms(['2025-01-01 45', '2025-05-15 30'], ['2025-01-01 452.37']));
    expect(told(plan)[2]).toBe('2 creditNote hoursChange -100.71 -45558.18');
  });

  test('on the first day of a quarter they are the quarter’s own', () => {
    const plan = makePlan(terms(['2025-01-01 30', '2025-04-01 45'], ['2025-01-01 100']));
    expect(told(plan).slice(0, 2)).toEqual([
      '1 invoice quarter 385.71 38571.00',
      '2 invoice quarter 585.00 58500.00',
    ]);
    expect(plan.invoices).toHaveLength(4);
  });

  test('twice in a quarter, each from its own day', () => {
    const plan = makePlan(terms(['2025-01-01 28', '2025-10-08 35', '2025-12-25 21'], ['2025-01-01 100']));
    // 7 / 7 × 85 days, then −14 / 7 × 7 days.
    expect(told(plan).slice(-2)).toEqual([
      '4 invoice hoursChange 85.00 8500.00',
      '4 creditNote hoursChange -14.00 -1400.00',
    ]);
  });

  test('a scheme that stops is credited, and has no invoice more', () => {
    const plan = makePlan(terms(['2025-01-01 28', '2025-06-01 0'], ['2025-01-01 100']));
    expect(told(plan)).toEqual([
      '1 invoice quarter 360.00 36000.00',
      '2 invoice quarter 364.00 36400.00',
      '2 creditNote hoursChange -120.00 -12000.00',
    ]);
  });

  test('a pause that ends inside a quarter is invoiced from the day it ends', () => {
    const plan = makePlan(terms(['2025-01-01 28', '2025-04-01 0', '2025-06-24 28'], ['2025-01-01 100']));
    expect(told(plan)[1]).toBe('2 invoice hoursChange 28.00 2800.00');
  });

  test('a change to the same hours is none', () => {
    const plan = makePlan(terms(['2025-01-01 28', '2025-05-15 28'], ['2025-01-01 100']));
    expect(plan.invoices).toHaveLength(4);
  });
});

describe('a price that changes', () => {
  test('inside a quarter splits its line at the date', () => {
    const plan = makePlan(terms(['2025-01-01 40'], ['2025-01-01 450', '2025-03-01 468']));
    const [first] = plan.invoices;
    const lines = first?.lines.map(({ from, to, days, hours, amount }) =>
      [from, to, days, toDecimals(hours), toDecimals(amount)].join(' '),
    );
    // 40 / 7 × 59 = 337.142…, 40 / 7 × 90 = 514.285…
    expect(lines).toEqual([
      '2025-01-01 2025-02-28 59 337.14 151713.00',
      '2025-03-01 2025-03-31 31 177.15 82906.20',
    ]);
    expect(told(plan)[0]).toBe('1 invoice quarter 514.29 234619.20');
    expect(plan.invoices[1]?.lines).toHaveLength(1);
  });

  test('after the hours do in the same quarter splits that invoice too', () => {
    const plan = makePlan(terms(['2025-01-01 28', '2025-05-15 35'], ['2025-01-01 100', '2025-06-01 110']));
    expect(plan.invoices[1]?.lines).toHaveLength(2);
    expect(plan.invoices[2]?.lines).toMatchObject([{ days: 17 }, { days: 30 }]);
    expect(told(plan)[2]).toBe('2 invoice hoursChange 47.00 5000.00');
  });
});

describe('by 52 weeks', () => {
  test('every quarter has 13 weeks, and a part of one its share of the days', () => {
    const whole = makePlan({ ...terms(['2025-01-01 40'], ['2025-01-01 100']), convention: '52' });
    expect(whole.invoices.map(({ hours }) => toDecimals(hours))).toEqual(Array(4).fill('520.00'));
    const part = makePlan({ ...terms(['2019-03-01 30'], ['2019-03-01 100']), convention: '52' });
    // 30 × 13 × 31 / 90 = 134.333…
    expect(part.invoices.map(({ hours }) => toDecimals(hours))).toEqual([
      '134.33',
      '390.00',
      '390.00',
      '390.00',
    ]);
  });

  test.each([
    [2025, '5.71'],
    [2024, '11.43'],
  ])('40 hours a week are so many fewer in %i: %s', (year, hours) => {
    const difference = conventionDifference(terms([`${year}-01-01 40`], [`${year}-01-01 100`]));
    expect(toDecimals(difference.hours)).toBe(hours);
    expect(difference.amount.equals(difference.hours.mul(100))).toBe(true);
    const other = { ...terms([`${year}-01-01 40`], [`${year}-01-01 100`]), convention: '52' as const };
    expect(conventionDifference(other).hours.equals(difference.hours)).toBe(true);
  });
});

describe('whatever changes', () => {
  test('the hours of the year are granted ones, but for a hundredth for each change after the last advance invoice', () => {
    fc.assert(
      fc.property(anyTerms, (drawn) => {
        const plan = makePlan(drawn);
        const lastQuarter = quartersOf(drawn.year)[3]?.from ?? '';
        const since = drawn.hours.filter(({ from }) => from > lastQuarter && from !== drawn.start).length;
        expect(plan.hours.sub(plan.granted).abs().lte(exact(since, 100))).toBe(true);
      }),
    );
  });

  test('without changes the quarters add to the year, exactly', () => {
    fc.assert(
      fc.property(anyTerms, (drawn) => {
        const plan = makePlan({ ...drawn, hours: drawn.hours.slice(0, 1) });
        expect(plan.hours.equals(plan.granted)).toBe(true);
      }),
    );
  });

  test('each amount is its hours at its price, and each sum that of its parts', () => {
    fc.assert(
      fc.property(anyTerms, (drawn) => {
        const plan = makePlan(drawn);
        for (const { lines, hours, amount, document } of plan.invoices) {
          for (const line of lines)
            expect(line.amount.sub(line.hours.mul(line.price)).abs().lte(exact(1, 200))).toBe(true);
          expect(hours.equals(total(lines.map((line) => line.hours)))).toBe(true);
          expect(amount.equals(total(lines.map((line) => line.amount)))).toBe(true);
          expect(document).toBe(hours.lt(0) ? 'creditNote' : 'invoice');
        }
        expect(plan.amount.equals(total(plan.invoices.map(({ amount }) => amount)))).toBe(true);
        expect(plan.year).toBe(drawn.year);
      }),
    );
  });

  test('the advance invoices cover every day from the start to New Year, once', () => {
    fc.assert(
      fc.property(anyTerms, (drawn) => {
        const lines = makePlan(drawn).invoices.flatMap(({ reason, lines }) =>
          reason === 'quarter' ? lines : [],
        );
        expect(lines[0]?.from).toBe(drawn.start);
        expect(lines.at(-1)?.to).toBe(`${drawn.year}-12-31`);
        for (const [at, line] of lines.slice(1).entries())
          expect(line.from).toBe(addDays(lines[at]?.to ?? '', 1));
      }),
    );
  });
});
