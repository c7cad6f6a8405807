// What is wrong with a figure of Timepris, and what to do. Bokmål.

import type { TermProblem } from '#domain/rates/price/terms-of.ts';
import type { NoRateCode } from '#domain/rates/rate-on.ts';
import type { Exact } from '#domain/shared/exact.ts';
import type { DayProblemCode } from '#domain/shared/read-day.ts';
import { formatExact } from '../decimals.ts';

const noRate = {
  beforeFirst: 'Satsene vi har funnet, begynner etter denne dagen. Skriv tallet selv.',
  afterLast: 'Satsene vi har funnet, slutter før denne dagen. Skriv tallet selv.',
  notFound: 'Vi har ikke funnet satsen som gjaldt denne dagen. Skriv tallet selv.',
  noColumn: 'Vi har ikke funnet denne satsen. Skriv tallet selv.',
} satisfies Record<NoRateCode, string>;

export const priceProblems: Record<TermProblem['code'], string> = {
  empty: 'Skriv et tall.',
  notANumber: 'Skriv et tall med sifre, for eksempel 180,55.',
  negative: 'Skriv et tall som er 0 eller større.',
  tooManyDecimals: 'Skriv høyst seks sifre etter kommaet.',
  unclearPoint: 'Skriv komma foran desimalene og mellomrom mellom tusener: 1234,50 eller 1\u00a0234,50.',
  tooMuch: 'Tallet er for stort. Skriv et mindre tall.',
  zero: 'Skriv et tall som er større enn 0.',
  ...noRate,
  noDay: 'Skriv dagen som satsene skal gjelde for.',
  noShifts: 'Legg til minst én vakt.',
  notATime: 'Skriv klokkeslett som 8 eller 16.30.',
  notAYear: 'Skriv et år med fire sifre.',
};

/** @param most the greatest that makes sense for the figure, in its own unit */
export const tooMuchProblem = (most: Exact): string =>
  `Tallet er for stort. Skriv høyst ${formatExact(most)}.`;

/** Of the hours on public holidays, which may be too many by themselves or with those of the weekend. */
export const tooManyHolidays =
  'Tallet er for stort. Helg og helligdager kan være høyst 100 prosent til sammen.';

export const priceDayProblems: Record<DayProblemCode, string> = {
  empty: 'Skriv dagen som satsene skal gjelde for.',
  notADay: 'Skriv en dag som finnes, med fire sifre i året. For eksempel 1. 4. 2025.',
  tooLate: 'Skriv en dag før år 2100.',
  tooEarly: 'Skriv en dag etter år 1999.',
};
