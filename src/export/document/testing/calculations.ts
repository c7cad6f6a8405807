// Calculations for tests: the build-up of a price for March 2019 as it is told in the facts, and what a reader may have typed.

import type { Calculation, Scenario } from '#domain/rates/price/price-draft.schema.ts';
import type { Rates } from '#domain/rates/price/rate-terms.ts';
import { typed2019 } from '#domain/rates/price/testing/worked-examples.ts';
import type { RateTable } from '#domain/rates/rate.schema.ts';
import { type CalculationSubject, calculationSubject } from '../calculation-subject.ts';

export function scenarioOf(changes: Partial<Scenario> = {}): Scenario {
  return {
    id: 'a',
    name: '',
    day: '2019-03-01',
    tariff: null,
    seniority: '0',
    fullWeek: '35.5',
    zone: '1',
    hasAfp: false,
    typed: typed2019,
    operatingPer: 'month',
    marginOf: 'price',
    rounding: 'perLine',
    sharesFrom: 'typed',
    week: { shifts: [], year: '2019', eveningFrom: '20', nightTo: '06' },
    sickPayFrom: 'typed',
    absence: { percent: '', employersPart: '' },
    ...changes,
  };
}

export const calculationOf = (...scenarios: readonly Scenario[]): Calculation => ({
  id: 'kalkyle',
  name: '',
  scenarios: [...scenarios],
});

const period = {
  to: null,
  url: 'https://eksempel.example/avgift',
  checkedOn: '2026-11-22',
} as const;

/** Two tables; every other figure must be typed. */
export const someRates: Rates = {
  arbeidsgiveravgift: table('arbeidsgiveravgift', 'Arbeidsgiveravgift', 'percent', {
    ...period,
    from: '2018-01-01',
    values: { '1': '14.1' },
    source: 'Skatteetaten',
    certainty: 'found',
  }),
  'tariff-virke-bpa': table('tariff-virke-bpa', 'Lønn i tariffavtalen', 'krPerYear', {
    ...period,
    url: null,
    from: '2019-01-01',
    to: '2019-06-30',
    values: { '1': '333300' },
    source: 'frieord.no',
    certainty: 'unconfirmed',
    note: 'Kilden sier ikke fra når.',
  }),
};

function table(
  id: string,
  title: string,
  unit: RateTable['unit'],
  only: RateTable['periods'][number],
): RateTable {
  const columns = [{ id: '1', label: 'Sone 1' }];
  return { kind: 'table', id, title, lead: 'Til en prøve.', unit, columns, periods: [only] };
}

/** A scenario whose wage and contribution come from the tables. */
export const withRates = (changes: Partial<Scenario> = {}): Scenario =>
  scenarioOf({
    tariff: 'tariff-virke-bpa',
    seniority: '1',
    typed: { ...typed2019, baseWage: '', employerContributionPercent: '' },
    ...changes,
  });

export const about = {
  call: { shortTitle: 'neste utlysning', hourlyPrice: null },
  createdAt: '2026-11-22T12:00:00+01:00',
} as const;

export const subjectOfCalculation = (calculation: Calculation): CalculationSubject =>
  calculationSubject(calculation, someRates, about);
