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
import { type Input, NotUnderstood } from './input.ts';

export const rateCalculators = {
  hourlyPrice: (input: Input) => {
    const lines = hourlyPrice(termsOf(input), 'price', 'perLine');
    if (lines === null) throw new NotUnderstood('unknown marginPercentOfPrice: the whole price');
    return mapped(lines);
  },
  margin: (input: Input) => {
    const of = input.oneOf('of', ['price', 'cost']);
    const price = priceOf(input.decimal('cost'), input.decimal('percent'), of);
    if (price === null) throw new NotUnderstood('unknown percent: the whole price');
    return { price: toDecimals(price) };
  },
  operatingPerHour: (input: Input) => {
    const per = input.oneOf('per', Object.keys(timesPerYear) as (keyof typeof timesPerYear)[]);
    const perHour = operatingPerHour(input.decimal('amount'), per, input.aboveZero('hoursPerWeek'));
    return { perHour: perHour && toDecimals(perHour) };
  },
  hourlyWage: (input: Input) => ({
    hourly: toDecimals(hourlyWage(input.decimal('yearly'), input.aboveZero('weeklyHours'))),
  }),
  indexation: (input: Input) => ({ prices: prices(input).map((price) => toDecimals(price)) }),
  restingShift: (input: Input) => {
    const minutes = input.wholes('activeMinutes');
    return mapped(restingShift(input.decimal('hours'), minutes, input.decimal('hourlyWage')));
  },
  holidayPay: (input: Input) => {
    const g = input.flag('over60') ? input.decimal('G') : null;
    return mapped(holidayPay(input.decimal('basis'), input.decimal('percent'), g));
  },
  employerContributionYear: (input: Input) => {
    input.oneOf('zone', ['1']);
    return { total: toDecimals(employerContributionYear(input.decimal('basis'), input.year('year'))) };
  },
  calendarYear: (input: Input) => calendarYear(input.year('year')),
  kid: (input: Input) => ({ kid: withControlDigit(input.text('value')) }),
};

/** The form's names of what the domain names otherwise. */
const formNames: Readonly<Partial<Record<TermId, string>>> = {
  operatingAmount: 'operatingPerMonth',
  marginPercent: 'marginPercentOfPrice',
};

/** Without these there is no price; any other that is left out is none. */
const needed: readonly TermId[] = ['baseWage'];
const divisors: readonly TermId[] = ['workedHoursPerYear', 'hoursPerWeek'];

function termsOf(input: Input): Terms {
  const read = (id: TermId): Exact => {
    if (id === 'operatingTimes') return exact(timesPerYear.month);
    if (divisors.includes(id)) return input.aboveZero(id);
    return needed.includes(id) ? input.decimal(id) : input.decimalOr(formNames[id] ?? id, zero);
  };
  return Object.fromEntries(termIds.map((id) => [id, read(id)])) as Terms;
}

const methods = ['fromBase', 'chained', 'roundedPercent', 'weighted'] as const;

function prices(input: Input): readonly Exact[] {
  const price = input.decimal('price');
  const method = input.oneOf('method', methods);
  if (method === 'roundedPercent') return byPercent(price, input.decimals('percents'));
  if (method === 'weighted') return [weighted(price, input.objects('components').map(component))];
  if (method === 'fromBase') return fromBase(price, input.aboveZero('base'), input.decimals('indices'));
  return chained(price, input.aboveZero('base'), input.allAboveZero('indices'));
}

function component(part: Input) {
  return { weight: part.decimal('weight'), from: part.aboveZero('from'), to: part.decimal('to') };
}

function mapped(values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, toDecimals(value as Exact)]));
}
