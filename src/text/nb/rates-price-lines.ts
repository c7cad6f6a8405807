// The twenty lines of an hourly price and the figures they are made of, in words. The page, the PDF and the tables say the same.
// Bokmål.

import type { LineId } from '#domain/rates/price/lines.ts';
import type { TermId } from '#domain/rates/price/terms.ts';
import type { Exact } from '#domain/shared/exact.ts';
import { formatExact, formatKroner } from '../decimals.ts';

export const lineNames: Record<LineId, string> = {
  baseWage: 'Timelønn',
  eveningNight: 'Tillegg for kveld og natt',
  weekend: 'Tillegg for helg',
  publicHoliday: 'Tillegg for helligdager',
  workedHour: 'Lønn for en arbeidet time',
  training: 'Opplæring',
  sickPay: 'Sykelønn',
  holidayPayBasis: 'Grunnlag for feriepenger',
  holidayPay: 'Feriepenger',
  occupationalPension: 'Tjenestepensjon',
  afp: 'Avtalefestet pensjon (AFP)',
  contributionBase: 'Grunnlag for arbeidsgiveravgift',
  employerContribution: 'Arbeidsgiveravgift',
  insurance: 'Forsikring',
  directCost: 'Kostnad for assistenten',
  operating: 'Driftsutgifter for arbeidslederen',
  administration: 'Administrasjon',
  fullCost: 'Samlet kostnad',
  price: 'Timepris',
  margin: 'Margin',
};

export const termNames: Record<TermId, string> = {
  baseWage: 'Timelønn',
  eveningNightShare: 'Timer på kveld og natt',
  eveningNightRate: 'Tillegg for kveld og natt',
  weekendShare: 'Timer på lørdag og søndag',
  weekendRate: 'Tillegg for helg',
  holidayShare: 'Timer på helligdager',
  holidayFactor: 'Tillegg for helligdager',
  trainingPercent: 'Opplæring',
  sickPayPercent: 'Sykelønn',
  holidayPayPercent: 'Feriepenger',
  pensionPercent: 'Tjenestepensjon',
  pensionDeduction: 'Lønn uten tjenestepensjon',
  afpPercent: 'Premie til AFP',
  afpDeduction: 'Lønn uten AFP',
  employerContributionPercent: 'Arbeidsgiveravgift',
  insurancePerYear: 'Forsikring i året',
  workedHoursPerYear: 'Arbeidede timer i året',
  operatingAmount: 'Beløp til drift',
  operatingTimes: 'Ganger i året',
  hoursPerWeek: 'Timer i uken',
  administrationPerHour: 'Administrasjon',
  marginPercent: 'Margin',
};

/** What a figure is counted in; it decides how it is written. */
export const termUnits: Record<TermId, 'krPerHour' | 'kr' | 'percent' | 'factor' | 'hours' | 'times'> = {
  baseWage: 'krPerHour',
  eveningNightShare: 'percent',
  eveningNightRate: 'krPerHour',
  weekendShare: 'percent',
  weekendRate: 'krPerHour',
  holidayShare: 'percent',
  holidayFactor: 'factor',
  trainingPercent: 'percent',
  sickPayPercent: 'percent',
  holidayPayPercent: 'percent',
  pensionPercent: 'percent',
  pensionDeduction: 'kr',
  afpPercent: 'percent',
  afpDeduction: 'kr',
  employerContributionPercent: 'percent',
  insurancePerYear: 'kr',
  workedHoursPerYear: 'hours',
  operatingAmount: 'kr',
  operatingTimes: 'times',
  hoursPerWeek: 'hours',
  administrationPerHour: 'krPerHour',
  marginPercent: 'percent',
};

/** No-break space: a number and its unit stay on one line. */
export const joined = '\u00a0';

/** «180,55 kr», «25 %», «4/3», «1 668,5 timer», «12» */
export function termInWords(id: TermId, value: Exact): string {
  switch (termUnits[id]) {
    case 'krPerHour':
      return `${formatKroner(value)}${joined}kr`;
    case 'kr':
      return `${value.d === 1n ? formatExact(value) : formatKroner(value)}${joined}kr`;
    case 'percent':
      return `${formatExact(value)}${joined}%`;
    case 'hours':
      return `${formatExact(value)}${joined}timer`;
    default:
      return formatExact(value);
  }
}
