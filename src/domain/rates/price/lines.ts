// The twenty lines of an hourly price, each a formula of the figures that go in and of the lines before it. This one list feeds the
// page, the bar, the PDF, the CSV and the spreadsheet.
import {
  atLeastZero,
  difference,
  type Formula,
  named,
  number,
  percentOf,
  product,
  quotient,
  sumOf,
  toOre,
} from './formula.ts';
import { type LineId, lineIds } from './line-ids.ts';
import type { MarginOf, TermId } from './terms.ts';

export { type LineId, lineIds };
/** Each after those it names: the margin is read before the price, and is what the price leaves when the cost is paid. */
export const inOrderOfComputing: readonly LineId[] = [...lineIds.filter((id) => id !== 'margin'), 'margin'];

/** A figure that goes in, or a line. */
export type Name = `term:${TermId}` | `line:${LineId}`;

const term = (id: TermId): Formula<Name> => named<Name>(`term:${id}`);
const line = (id: LineId): Formula<Name> => named<Name>(`line:${id}`);

/** Lines that are the sum of those before them; they are no part of the price of their own. */
export const subtotals: readonly LineId[] = [
  'workedHour',
  'holidayPayBasis',
  'contributionBase',
  'directCost',
  'fullCost',
  'price',
];

/** The parts that sum to the price, in the order of the lines. */
export const parts: readonly LineId[] = lineIds.filter((id) => !subtotals.includes(id));

const pay = sumOf(line('holidayPayBasis'), line('holidayPay'));
const hoursPerYear = product(term('hoursPerWeek'), number('52'));
const marginShare = quotient(term('marginPercent'), number('100'));

/** Pension of pay above a sum a year: the sum is spread over the hours worked in a year, and no pension is negative. */
function pensionOf(percent: TermId, deduction: TermId): Formula<Name> {
  const perHour = toOre(quotient(term(deduction), term('workedHoursPerYear')));
  return percentOf(term(percent), atLeastZero(difference(pay, perHour)));
}

const price: Readonly<Record<MarginOf, Formula<Name>>> = {
  price: quotient(line('fullCost'), difference(number('1'), marginShare)),
  cost: product(line('fullCost'), sumOf(number('1'), marginShare)),
};

/** One formula a line. Every line but the margin names only lines before it. */
export function formulasOf(marginOf: MarginOf): Readonly<Record<LineId, Formula<Name>>> {
  return { ...formulas, price: price[marginOf] };
}

const formulas: Readonly<Record<Exclude<LineId, 'price'>, Formula<Name>>> = {
  baseWage: term('baseWage'),
  eveningNight: percentOf(term('eveningNightShare'), term('eveningNightRate')),
  weekend: percentOf(term('weekendShare'), term('weekendRate')),
  publicHoliday: product(percentOf(term('holidayShare'), term('holidayFactor')), line('baseWage')),
  workedHour: sumOf(line('baseWage'), line('eveningNight'), line('weekend'), line('publicHoliday')),
  training: percentOf(term('trainingPercent'), line('workedHour')),
  sickPay: percentOf(term('sickPayPercent'), line('workedHour')),
  holidayPayBasis: sumOf(line('workedHour'), line('training'), line('sickPay')),
  holidayPay: percentOf(term('holidayPayPercent'), line('holidayPayBasis')),
  occupationalPension: pensionOf('pensionPercent', 'pensionDeduction'),
  afp: pensionOf('afpPercent', 'afpDeduction'),
  contributionBase: sumOf(
    line('holidayPayBasis'),
    line('holidayPay'),
    line('occupationalPension'),
    line('afp'),
  ),
  employerContribution: percentOf(term('employerContributionPercent'), line('contributionBase')),
  insurance: quotient(term('insurancePerYear'), term('workedHoursPerYear')),
  directCost: sumOf(line('contributionBase'), line('employerContribution'), line('insurance')),
  operating: quotient(product(term('operatingAmount'), term('operatingTimes')), hoursPerYear),
  administration: term('administrationPerHour'),
  fullCost: sumOf(line('directCost'), line('operating'), line('administration')),
  margin: difference(line('price'), line('fullCost')),
};
