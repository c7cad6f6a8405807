// A scenario for tests, with nothing typed.
import type { Scenario } from '../price/price-draft.schema.ts';
import type { Rates } from '../price/rate-terms.ts';
import { type TermId, termIds } from '../price/terms.ts';
import { period, table } from './tables.ts';

interface Given extends Partial<Omit<Scenario, 'typed'>> {
  readonly typed?: Partial<Record<TermId, string>>;
}

export function scenario({ typed = {}, ...given }: Given = {}): Scenario {
  return {
    id: 'a',
    name: '',
    day: '2025-06-01',
    tariff: 'tariff-virke-bpa',
    seniority: '0',
    fullWeek: '35.5',
    zone: '1',
    hasAfp: false,
    typed: Object.fromEntries(termIds.map((id) => [id, typed[id] ?? ''])) as Scenario['typed'],
    operatingPer: 'month',
    marginOf: 'price',
    rounding: 'perLine',
    sharesFrom: 'typed',
    week: { shifts: [], year: '2026', eveningFrom: '17', nightTo: '06' },
    sickPayFrom: 'typed',
    absence: { percent: '', employersPart: '' },
    ...given,
  };
}

/** What has no rate, typed. */
export const typedOnly: Partial<Record<TermId, string>> = {
  eveningNightShare: '25',
  weekendShare: '26 %',
  holidayShare: '3',
  trainingPercent: '2',
  sickPayPercent: '2,4',
  insurancePerYear: '3 000',
  workedHoursPerYear: '1 668,5',
  operatingAmount: 'kr 400,-',
  hoursPerWeek: '40',
  administrationPerHour: '60',
  marginPercent: '4',
};

/** As the found figures are in 2021, 2022 and 2025; what was not found is not here. */
export const rates: Rates = Object.fromEntries(
  [
    table('tariff-virke-bpa', 'krPerYear', [
      period('2021-04-01', '2022-03-31', { '0': '343788' }),
      period('2022-04-01', '2025-03-31', null),
      period('2025-04-01', '2026-03-31', { '0': '416091', '9': '456091' }),
    ]),
    table('tariff-ks', 'krPerYear', [period('2021-05-01', null, { '0': '312900' })]),
    table('tariff-nho-pleie-omsorg', 'krPerYear', [period('2023-04-21', '2024-03-31', { '0': '334625' })]),
    table('tillegg-virke-bpa', 'krPerHour', [
      period('2022-08-01', '2026-03-31', { 'evening-night': '60', weekend: '57' }),
    ]),
    table('tillegg-ks', 'krPerHour', [period('2020-05-01', null, { weekend: '53' })]),
    table('helligdagstillegg', 'factor', [
      period('2023-04-01', '2024-12-31', { nho: '1' }),
      period('2025-01-01', '2025-12-31', { virke: '1.33' }),
    ]),
    table('feriepenger', 'percent', [period('2018-01-01', null, { statutory: '10.2', agreed: '12.0' })]),
    table('tjenestepensjon', 'percent', [period('2018-01-01', null, { minimum: '2' })]),
    table('tjenestepensjon-bunnfradrag', 'factor', [
      period('2018-01-01', '2021-12-31', { g: '1' }),
      period('2022-01-01', null, { g: '0' }),
    ]),
    table('afp', 'percent', [
      period('2021-01-01', '2021-12-31', { premium: '2.5' }),
      period('2022-01-01', '2025-12-31', null),
    ]),
    table('arbeidsgiveravgift', 'percent', [period('2018-01-01', '2026-12-31', { '1': '14.1', '5': '0' })]),
    table('grunnbelop', 'kr', [
      period('2020-05-01', '2021-04-30', { g: '101351' }),
      period('2021-05-01', '2026-04-30', { g: '106399' }),
    ]),
  ].map((each) => [each.id, each]),
);
