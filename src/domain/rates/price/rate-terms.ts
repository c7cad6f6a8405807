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
  /** `at` where it is not the term's own field that must be mended. */
  | { readonly problem: NoRateCode | 'noDay'; readonly at?: 'day' };

type RateTerms = Readonly<Partial<Record<TermId, RateRead>>>;

/** By table and column, on the scenario's day. */
type Look = (table: string, column: string) => RateRead;

/** Terms with a rate of their own; those of AFP are none for a supplier that is not bound by it. */
export function rateTerms(scenario: Scenario, rates: Rates): RateTerms {
  const rate: Look = (table, column) => readRate(scenario.day, ownTable(rates, table), column);
  const g = rate('grunnbelop', 'g');
  return {
    ...tariffTerms(scenario, rate, rates),
    holidayPayPercent: rate('feriepenger', 'agreed'),
    pensionPercent: rate('tjenestepensjon', 'minimum'),
    pensionDeduction: timesG(rate('tjenestepensjon-bunnfradrag', 'g'), g),
    afpPercent: scenario.hasAfp ? rate('afp', 'premium') : none,
    afpDeduction: scenario.hasAfp ? g : none,
    employerContributionPercent: rate('arbeidsgiveravgift', scenario.zone),
  };
}

/** What the chosen tariff pays on the scenario's day, also where another wage is typed. kr an hour; null where there is none. */
export function tariffWage(scenario: Scenario, rates: Rates): Exact | null {
  const { baseWage } = rateTerms(scenario, rates);
  return baseWage && 'value' in baseWage ? baseWage.value : null;
}

const none: RateRead = { value: zero, origin: { kind: 'none' } };

/** The agreement by name, and its step, also where another wage is typed; null for none. */
export function chosenTariff(
  { tariff, seniority }: Pick<Scenario, 'tariff' | 'seniority'>,
  rates: Rates,
): { readonly title: string; readonly column: string } | null {
  const table = tariff === null ? null : ownTable(rates, tariff);
  if (!table) return null;
  return { title: table.title, column: table.columns.find(({ id }) => id === seniority)?.label ?? seniority };
}

/** Columns of the one table of holiday supplements, by tariff; a tariff whose supplement was not found has none. */
const holidayColumns: Readonly<Record<string, string>> = {
  'tariff-virke-bpa': 'virke',
  'tariff-nho-pleie-omsorg': 'nho',
};

/** Wage and supplements of one and the same agreement. Without a tariff no agreement is known, and all of them are typed. */
function tariffTerms({ tariff, seniority, fullWeek }: Scenario, rate: Look, rates: Rates): RateTerms {
  if (tariff === null) return {};
  const isWage = ownTable(rates, tariff)?.unit === 'krPerYear';
  const supplements = tariff.replace('tariff-', 'tillegg-');
  return {
    baseWage: isWage ? hourly(rate(tariff, seniority), fullWeek) : { problem: 'notFound' },
    eveningNightRate: rate(supplements, 'evening-night'),
    weekendRate: rate(supplements, 'weekend'),
    holidayFactor: rate('helligdagstillegg', holidayColumns[tariff] ?? tariff),
  };
}

/** A table named in a file that somebody else wrote can have any name: «constructor» is none. */
function ownTable(rates: Rates, id: string): RateTable | null {
  return (Object.hasOwn(rates, id) && rates[id]) || null;
}

function readRate(day: string | null, table: RateTable | null, column: string): RateRead {
  if (day === null) return { problem: 'noDay', at: 'day' };
  const found: RateFound = table === null ? { problem: 'notFound' } : rateOn(table, column, day);
  if ('problem' in found) return found;
  const { value, table: id, period } = found;
  return { value, origin: { kind: 'rate', table: id, column, period } };
}

function hourly(yearly: RateRead, fullWeek: Scenario['fullWeek']): RateRead {
  return 'problem' in yearly ? yearly : { ...yearly, value: hourlyWage(yearly.value, exact(fullWeek)) };
}

/** A sum of so many G; none of it needs no G. */
function timesG(times: RateRead, g: RateRead): RateRead {
  if ('problem' in times || times.value.equals(zero)) return times;
  return 'problem' in g ? g : { ...g, value: times.value.mul(g.value) };
}
