// Hours a week made into hours a year, by each way of counting that agreements use.
import { type Exact, exact, rounded } from '../shared/exact.ts';

/** Weeks of 7 days: 52, 52.14, or the days of a year. */
export const annualConventions = ['52', '52.14', '365', '366'] as const;
export type AnnualConvention = (typeof annualConventions)[number];

const weeks: Readonly<Record<AnnualConvention, Exact>> = {
  '52': exact(52),
  '52.14': exact('52.14'),
  '365': exact(365, 7),
  '366': exact(366, 7),
};

/** Rounded to 0.01 hour. */
export function annualHours(hoursPerWeek: Exact, convention: AnnualConvention): Exact {
  return rounded(hoursPerWeek.mul(weeks[convention]));
}

/** The calendar's own: 366 days in a leap year. @param year of four digits */
export function calendarConvention(year: number): AnnualConvention {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? '366' : '365';
}
