// Cases of rates: decimals in, decimals out, computed by the functions that the tools on the site use.
import { calendarYear } from '#domain/rates/calendar/calendar-year.ts';
import { employerContributionYear } from '#domain/rates/employer-contribution.ts';
import { holidayPay } from '#domain/rates/holiday-pay.ts';
import { hourlyWage } from '#domain/rates/hourly-wage.ts';
import { byPercent, chained, fromBase, weighted } from '#domain/rates/indexation.ts';
import { withControlDigit } from '#domain/rates/kid.ts';
import { priceOf } from '#domain/rates/margin.ts';
import { operatingPerHour, timesPerYear } from '#domain/rates/operating.ts';
import { hourlyPrice } from '#domain/rates/price/hourly-price.ts';
import { type TermId, type Terms, termIds } from '#domain/rates/price/terms.ts';
import { restingShift } from '#domain/rates/resting-shift.ts';
import { type Exact, exact, toDecimals, zero } from '#domain/shared/exact.ts';
import type { Input } from './input.ts';

export const rateCalculators = {
  hourlyPrice: (input: Input) => {
    const lines = hourlyPrice(termsOf(input), 'price', 'perLine');
    return lines && mapped(lines);
  },
  margin: (input: Input) => ({
    price: decimals(
      priceOf(input.decimal('cost'), input.decimal('percent'), input.oneOf('of', ['price', 'cost'])),
    ),
  }),
  operatingPerHour: (input: Input) => ({
    perHour: decimals(
      operatingPerHour(
        input.decimal('amount'),
        input.oneOf('per', Object.keys(timesPerYear) as (keyof typeof timesPerYear)[]),
        input.decimal('hoursPerWeek'),
      ),
    ),
  }),
  hourlyWage: (input: Input) => ({
    hourly: toDecimals(hourlyWage(input.decimal('yearly'), input.decimal('weeklyHours'))),
  }),
  indexation: (input: Input) => ({ prices: prices(input).map((price) => toDecimals(price)) }),
  restingShift: (input: Input) => {
    const minutes = input.list('activeMinutes').map(Number);
    return mapped(restingShift(input.decimal('hours'), minutes, input.decimal('hourlyWage')));
  },
  holidayPay: (input: Input) => {
    const g = input.flag('over60') ? input.decimal('G') : null;
    return mapped(holidayPay(input.decimal('basis'), input.decimal('percent'), g));
  },
  employerContributionYear: (input: Input) => {
    input.oneOf('zone', ['1']);
    return { total: toDecimals(employerContributionYear(input.decimal('basis'), input.whole('year'))) };
  },
  calendarYear: (input: Input) => calendarYear(input.whole('year')),
  kid: (input: Input) => ({ kid: withControlDigit(input.text('value')) }),
};

/** The form's names of what the domain names otherwise. */
const formNames: Readonly<Partial<Record<TermId, string>>> = {
  operatingAmount: 'operatingPerMonth',
  marginPercent: 'marginPercentOfPrice',
};

function termsOf(input: Input): Terms {
  const read = (id: TermId): Exact =>
    id === 'operatingTimes' ? exact(timesPerYear.month) : input.decimalOr(formNames[id] ?? id, zero);
  return Object.fromEntries(termIds.map((id) => [id, read(id)])) as Terms;
}

const methods = ['fromBase', 'chained', 'roundedPercent', 'weighted'] as const;

function prices(input: Input): readonly Exact[] {
  const price = input.decimal('price');
  const method = input.oneOf('method', methods);
  if (method === 'roundedPercent') return byPercent(price, input.decimals('percents'));
  if (method === 'weighted') return [weighted(price, input.objects('components').map(component))];
  const regulate = method === 'fromBase' ? fromBase : chained;
  return regulate(price, input.decimal('base'), input.decimals('indices'));
}

function component(part: Input) {
  return { weight: part.decimal('weight'), from: part.decimal('from'), to: part.decimal('to') };
}

function mapped(values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, toDecimals(value as Exact)]));
}

function decimals(value: Exact | null): string | null {
  return value && toDecimals(value);
}
