// Employer's contribution (arbeidsgiveravgift) of one employee in a year, zone 1.
// @source content/rates/arbeidsgiveravgift.yaml; the additional contribution of high pay, in 2023 and 2024 only, stands in its notes
import { type Exact, exact, rounded } from '../shared/exact.ts';

const zone1Percent = exact('14.1');
const additionalPercent = exact(5);
const whole = exact(100);

/** kr a year; the additional contribution is of what exceeds it. */
const additionalFrom: Readonly<Record<number, Exact>> = { 2023: exact(750_000), 2024: exact(850_000) };

/** kr, rounded to øre. @param basis kr in the year @term arbeidsgiveravgift */
export function employerContributionYear(basis: Exact, year: number): Exact {
  const limit = additionalFrom[year];
  const above = limit !== undefined && basis.gt(limit) ? basis.sub(limit) : exact(0);
  return rounded(basis.mul(zone1Percent).add(above.mul(additionalPercent)).div(whole));
}
