// The hourly price once more, in plain whole numbers, and sharing no line with the first: what the tests hold it against.
// @source the build-up as the municipality's cases tell it
import type { MarginOf, Rounding, Terms } from '../price/terms.ts';

/** Above and below the line. */
type Ratio = readonly [bigint, bigint];

const plus = (...all: Ratio[]): Ratio => all.reduce(([a, b], [c, d]) => [a * d + c * b, b * d]);
const minus = (a: Ratio, [c, d]: Ratio): Ratio => plus(a, [-c, d]);
const times = (...all: Ratio[]): Ratio => all.reduce(([a, b], [c, d]) => [a * c, b * d]);
const over = (a: Ratio, [c, d]: Ratio): Ratio => times(a, [d, c]);

/** Øre are hundredths of a krone, so that half up is whole numbers. Nothing here is below zero when it is rounded. */
function toOre([a, b]: Ratio): Ratio {
  return [(200n * a + b) / (2n * b), 100n];
}

/** In øre. */
export function plainPrice(terms: Terms, of: MarginOf, rounding: Rounding): bigint {
  const step = (value: Ratio): Ratio => (rounding === 'perLine' ? toOre(value) : value);
  const figure = (id: keyof Terms): Ratio => [terms[id].n, terms[id].d];
  const part = (id: keyof Terms): Ratio => over(figure(id), [100n, 1n]);
  const one: Ratio = [1n, 1n];

  const wage = step(figure('baseWage'));
  const dark = step(times(part('eveningNightShare'), figure('eveningNightRate')));
  const weekend = step(times(part('weekendShare'), figure('weekendRate')));
  const holiday = step(times(part('holidayShare'), figure('holidayFactor'), wage));
  const hour = plus(wage, dark, weekend, holiday);
  const basis = plus(
    hour,
    step(times(part('trainingPercent'), hour)),
    step(times(part('sickPayPercent'), hour)),
  );
  const pay = plus(basis, step(times(part('holidayPayPercent'), basis)));

  const above = (deduction: keyof Terms): Ratio => {
    const left = minus(pay, step(over(figure(deduction), figure('workedHoursPerYear'))));
    return left[0] < 0n ? [0n, 1n] : left;
  };
  const pension = step(times(part('pensionPercent'), above('pensionDeduction')));
  const afp = step(times(part('afpPercent'), above('afpDeduction')));
  const wages = plus(pay, pension, afp);
  const contribution = step(times(part('employerContributionPercent'), wages));

  const insurance = step(over(figure('insurancePerYear'), figure('workedHoursPerYear')));
  const yearlyHours = times(figure('hoursPerWeek'), [52n, 1n]);
  const expenses = step(over(times(figure('operatingAmount'), figure('operatingTimes')), yearlyHours));
  const cost = plus(wages, contribution, insurance, expenses, step(figure('administrationPerHour')));

  const margin = part('marginPercent');
  return toOre(of === 'price' ? over(cost, minus(one, margin)) : times(cost, plus(one, margin)))[0];
}
