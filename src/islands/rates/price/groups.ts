// The figures in the order they are asked, a few at a time; and which lines of the price each group gives.
import type { PriceLines } from '#domain/rates/price/hourly-price.ts';
import type { LineId } from '#domain/rates/price/lines.ts';
import type { TermId } from '#domain/rates/price/terms.ts';
import type { TermProblem } from '#domain/rates/price/terms-of.ts';
import { type Exact, total } from '#domain/shared/exact.ts';

/** Every part of the price is in one group, so that the groups too sum to the price. */
const linesOf = {
  wage: ['baseWage'],
  times: ['eveningNight', 'weekend', 'publicHoliday'],
  absence: ['training', 'sickPay'],
  charges: ['holidayPay', 'occupationalPension', 'afp', 'employerContribution'],
  insurance: ['insurance'],
  operating: ['operating'],
  own: ['administration', 'margin'],
  rounding: [],
} as const satisfies Record<string, readonly LineId[]>;

export type GroupId = keyof typeof linesOf;

/** kr an hour that a group gives; null for a group that gives nothing of its own. */
export function amountOfGroup(group: GroupId, lines: PriceLines): Exact | null {
  const ids: readonly LineId[] = linesOf[group];
  return ids.length === 0 ? null : total(ids.map((id) => lines[id]));
}

const groups: Record<TermId | 'day' | 'week' | 'absence', GroupId> = {
  day: 'wage',
  baseWage: 'wage',
  week: 'times',
  eveningNightShare: 'times',
  eveningNightRate: 'times',
  weekendShare: 'times',
  weekendRate: 'times',
  holidayShare: 'times',
  holidayFactor: 'times',
  trainingPercent: 'absence',
  sickPayPercent: 'absence',
  absence: 'absence',
  holidayPayPercent: 'charges',
  pensionPercent: 'charges',
  pensionDeduction: 'charges',
  afpPercent: 'charges',
  afpDeduction: 'charges',
  employerContributionPercent: 'charges',
  insurancePerYear: 'insurance',
  workedHoursPerYear: 'insurance',
  operatingAmount: 'operating',
  operatingTimes: 'operating',
  hoursPerWeek: 'operating',
  administrationPerHour: 'own',
  marginPercent: 'own',
};

/** Where a figure is asked. */
export function groupOf(at: TermProblem['at']): GroupId {
  return groups[at];
}
