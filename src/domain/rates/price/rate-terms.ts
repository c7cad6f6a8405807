// The figures of a scenario that have a rate on its day: tariff wage, supplements, holiday pay, pension, AFP and contribution.
import { type Exact, exact, zero } from '../../shared/exact.ts';
import { hourlyWage } from '../hourly-wage.ts';
import type { RatePeriod, RateTable } from '../rate.schema.ts';
import { type NoRateCode, type RateFound, rateOn } from '../rate-on.ts';
import type { Scenario } from './price-draft.schema.ts';
import type { TermId } from './terms.ts';

/** The tables a scenario looks in, by id: content/rates. */
export type Rates = Readonly<Record<string, RateTable>>;

export interface RateOrigin {
  readonly kind: 'rate';
  readonly table: RateTable['id'];
  readonly column: string;
  readonly period: RatePeriod;
}

export type RateRead =
  | { readonly value: Exact; readonly origin: RateOrigin | { readonly kind: 'none' } }
  | { readonly problem: NoRateCode | 'noDay'; readonly at?: 'day' };

/** Terms with a rate of their own; those of AFP are none for a supplier that is not bound by it. */
export function rateTerms(scenario: Scenario, rates: Rates): Readonly<Partial<Record<TermId, RateRead>>> {
  const rate = (table: string, column: string): RateRead => readRate(scenario.day, rates[table], column);
  const g = rate('grunnbelop', 'g');
  return {
    ...(scenario.tariff === null
      ? {}
      : { baseWage: wageOf(scenario, rate(scenario.tariff, scenario.seniority)) }),
    eveningNightRate: rate('tillegg-virke-bpa', 'evening-night'),
    weekendRate: rate('tillegg-virke-bpa', 'weekend'),
    holidayPayPercent: rate('feriepenger', 'agreed'),
    pensionPercent: rate('tjenestepensjon', 'minimum'),
    pensionDeduction: product(rate('tjenestepensjon-bunnfradrag', 'g'), g),
    afpPercent: scenario.hasAfp ? rate('afp', 'premium') : none,
    afpDeduction: scenario.hasAfp ? g : none,
    employerContributionPercent: rate('arbeidsgiveravgift', scenario.zone),
  };
}

const none: RateRead = { value: zero, origin: { kind: 'none' } };

function readRate(day: string | null, table: RateTable | undefined, column: string): RateRead {
  if (day === null) return { problem: 'noDay', at: 'day' };
  const found: RateFound = table === undefined ? { problem: 'notFound' } : rateOn(table, column, day);
  if ('problem' in found) return found;
  const { value, table: id, period } = found;
  return { value, origin: { kind: 'rate', table: id, column, period } };
}

function wageOf({ fullWeek }: Scenario, yearly: RateRead): RateRead {
  return 'problem' in yearly ? yearly : { ...yearly, value: hourlyWage(yearly.value, exact(fullWeek)) };
}

/** A sum of so many G; none of it needs no G. */
function product(times: RateRead, g: RateRead): RateRead {
  if ('problem' in times || times.value.equals(zero)) return times;
  return 'problem' in g ? g : { ...g, value: times.value.mul(g.value) };
}
