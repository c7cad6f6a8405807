// What is wrong with a figure of Timepris, and what to do. Bokmål.

import type { TermProblem } from '#domain/rates/price/terms-of.ts';
import type { NoRateCode } from '#domain/rates/rate-on.ts';
import type { DayProblemCode } from '#domain/shared/read-day.ts';

const noRate = {
  beforeFirst: 'Vi har ingen sats for en så tidlig dag. Skriv tallet selv.',
  afterLast: 'Vi har ingen sats for denne dagen ennå. Skriv tallet selv.',
  notFound: 'Vi har ikke funnet satsen for denne dagen. Skriv tallet selv.',
  noColumn: 'Vi har ikke funnet denne satsen. Skriv tallet selv.',
} satisfies Record<NoRateCode, string>;

export const priceProblems: Record<TermProblem['code'], string> = {
  empty: 'Skriv et tall.',
  notANumber: 'Skriv et tall med sifre, for eksempel 180,55.',
  negative: 'Skriv et tall som er 0 eller større.',
  tooManyDecimals: 'Skriv høyst seks sifre etter kommaet.',
  unclearPoint: 'Skriv komma foran desimalene, og mellomrom mellom tusener. Da vet vi hva tallet er.',
  tooMuch: 'Tallet er for stort. Skriv et mindre tall.',
  zero: 'Skriv et tall som er større enn 0.',
  ...noRate,
  noDay: 'Skriv dagen som satsene skal gjelde for.',
  noShifts: 'Legg til minst én vakt.',
  notATime: 'Skriv klokkeslett som 8 eller 16.30.',
  notAYear: 'Skriv et år med fire sifre.',
};

export const priceDayProblems: Record<DayProblemCode, string> = {
  empty: 'Skriv dagen som satsene skal gjelde for.',
  notADay: 'Skriv en dag som finnes, med fire sifre i året. For eksempel 1. 4. 2025.',
  tooLate: 'Skriv en dag før år 2100.',
  tooEarly: 'Skriv en dag etter år 1999.',
};
