// A scenario to begin with: rates of a day that has them all, and example figures for what only the supplier knows. The examples
// are chosen to show how a price is built; they are no facts, and are marked as examples wherever they stand.
import type { Calculation, Scenario } from './price-draft.schema.ts';
import { edgesOf } from './rate-days.ts';
import type { Rates } from './rate-terms.ts';
import { type TermId, termIds } from './terms.ts';
import { type TermsRead, termsOf } from './terms-of.ts';

/** As they would be typed. */
export const exampleFigures: Readonly<Partial<Record<TermId, string>>> = {
  eveningNightShare: '25',
  weekendShare: '26',
  holidayShare: '3',
  trainingPercent: '2',
  sickPayPercent: '2,4',
  insurancePerYear: '3000',
  workedHoursPerYear: '1668,5',
  operatingAmount: '400',
  hoursPerWeek: '40',
  administrationPerHour: '45',
  marginPercent: '4',
};

/** Whether nobody has typed the figure. Where nothing tells who did, one that equals the example is told as one. */
export function isExample({ typed, own }: Pick<Scenario, 'typed' | 'own'>, id: TermId): boolean {
  return typed[id] === exampleFigures[id] && !own?.includes(id);
}

/** The figures that are used and are examples still: typed by nobody. */
export function examplesIn(scenario: Scenario, { origins }: Pick<TermsRead, 'origins'>): readonly TermId[] {
  return termIds.filter((id) => origins[id]?.kind === 'typed' && isExample(scenario, id));
}

const contributionTable = 'arbeidsgiveravgift';
const firstTariff = 'tariff-virke-bpa';

/**
 * A calculation of one scenario.
 * @param zone of employer's contribution where the work is done; null when nobody has said
 */
export function newCalculation(id: string, zone: string | null, rates: Rates): Calculation {
  const begun = blankScenario(zone, Object.hasOwn(rates, firstTariff) ? firstTariff : null, rates);
  const day = lastDayWithRates(begun, rates);
  return { id, name: '', scenarios: [{ ...begun, day, week: { ...begun.week, year: yearOf(day) } }] };
}

function blankScenario(zone: string | null, tariff: string | null, rates: Rates): Scenario {
  const typed = termIds.map((term) => [term, exampleFigures[term] ?? '']);
  return {
    id: 'first',
    name: '',
    day: null,
    tariff,
    seniority: (tariff && rates[tariff]?.columns[0]?.id) ?? '0',
    fullWeek: '35.5',
    zone: zone ?? rates[contributionTable]?.columns[0]?.id ?? '1',
    hasAfp: false,
    typed: Object.fromEntries(typed) as Scenario['typed'],
    own: [],
    operatingPer: 'month',
    marginOf: 'price',
    rounding: 'perLine',
    sharesFrom: 'typed',
    week: { shifts: [], year: '', eveningFrom: '17', nightTo: '06' },
    sickPayFrom: 'typed',
    absence: { percent: '', employersPart: '' },
  };
}

/** The latest beginning or end of a period on which nothing is missing; null when there is no such day. */
function lastDayWithRates(scenario: Scenario, rates: Rates): string | null {
  return edgesOf(rates).findLast((day) => termsOf({ ...scenario, day }, rates).terms !== null) ?? null;
}

function yearOf(day: string | null): string {
  return day?.slice(0, 4) ?? '';
}
