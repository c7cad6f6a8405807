// What an hourly price is built from: every figure that goes in, by name.
import type { Exact } from '../../shared/exact.ts';

/**
 * In the order they are asked. Rates in kr an hour, shares and per cent in per cent (14.1), sums in kr.
 * A rate that does not apply is zero: `pensionDeduction` and `afpDeduction` are 1 G where only pay above it counts.
 */
export const termIds = [
  'baseWage',
  'eveningNightShare',
  'eveningNightRate',
  'weekendShare',
  'weekendRate',
  'holidayShare',
  'holidayFactor',
  'trainingPercent',
  'sickPayPercent',
  'holidayPayPercent',
  'pensionPercent',
  'pensionDeduction',
  'afpPercent',
  'afpDeduction',
  'employerContributionPercent',
  'insurancePerYear',
  'workedHoursPerYear',
  'operatingAmount',
  /** 52, 12, 4 or 1 times a year. */
  'operatingTimes',
  'hoursPerWeek',
  'administrationPerHour',
  'marginPercent',
] as const;

export type TermId = (typeof termIds)[number];
export type Terms = Readonly<Record<TermId, Exact>>;
/** Whether the margin is a share of the price, or is added to the cost. */
export type MarginOf = 'price' | 'cost';
/** Each line rounded to øre before the next uses it, or the price alone. */
export type Rounding = 'perLine' | 'atEnd';
