// Terms and lines for tests, as decimals.
import { type Exact, exact, toDecimals } from '../../shared/exact.ts';
import { lineIds } from '../price/lines.ts';
import { type TermId, type Terms, termIds } from '../price/terms.ts';

/** Those not given are zero. @param given decimals, or «4/3» */
export function termsOfDecimals(given: Readonly<Partial<Record<TermId, string>>>): Terms {
  const value = (id: TermId): Exact => {
    const [over = '0', under = '1'] = (given[id] ?? '0').split('/');
    return exact(over, BigInt(under));
  };
  return Object.fromEntries(termIds.map((id) => [id, value(id)])) as Terms;
}

/** With two decimals, in the order of the lines. */
export function shown(lines: Readonly<Record<string, Exact>> | null): readonly string[] {
  return lineIds.flatMap((id) => (lines?.[id] ? [toDecimals(lines[id])] : []));
}

/** Shares, training, sick pay, administration and margin are examples; 1 668.5 hours are 1 846 × 47/52. */
const example = {
  eveningNightShare: '25',
  weekendShare: '26',
  holidayShare: '3',
  holidayFactor: '4/3',
  trainingPercent: '2',
  sickPayPercent: '2.4',
  holidayPayPercent: '12',
  pensionPercent: '2',
  employerContributionPercent: '14.1',
  insurancePerYear: '3000',
  workedHoursPerYear: '1668.5',
  operatingTimes: '12',
  hoursPerWeek: '40',
  marginPercent: '4',
} as const;

/** A call with start on 1 March 2019: pension of pay above 1 G. */
export const in2019 = termsOfDecimals({
  ...example,
  baseWage: '180.55',
  eveningNightRate: '54',
  weekendRate: '50',
  pensionDeduction: '96883',
  operatingAmount: '400',
  administrationPerHour: '45',
});

const from2025 = {
  ...example,
  eveningNightRate: '60',
  weekendRate: '57',
  operatingAmount: '497.51',
  administrationPerHour: '60',
};

/** The lowest wage of the tariff. */
export const in2025 = termsOfDecimals({ ...from2025, baseWage: '225.40' });

/** Nine years of seniority, a better pension, and AFP of pay above 1 G. */
export const in2025WithAfp = termsOfDecimals({
  ...from2025,
  baseWage: '247.07',
  pensionPercent: '3.54',
  afpPercent: '2.7',
  afpDeduction: '130160',
  sickPayPercent: '3',
  marginPercent: '5',
});
