// What an employee costs in a year, by the lines of our hourly price with one hour in the year, against two published examples.
// @source Altinn, «Hva koster en arbeidstaker?» (info.altinn.no): 500 000 kr, pension from the first krone
// @source regnskapsskole.no, «Hva koster en ansatt?»: 600 000 kr, pension of pay above 1 G (101 351 kr)
// Both read 2026-11-22: five weeks of holiday, 12 per cent holiday pay, 14.1 per cent contribution, 2 per cent pension, 3 000 kr insurance.
import { expect, test } from 'vitest';
import { employerContributionYear } from '#domain/rates/employer-contribution.ts';
import { holidayPay } from '#domain/rates/holiday-pay.ts';
import { amountOf } from '#domain/rates/price/formula.ts';
import { formulasOf, type LineId, lineIds, type Name } from '#domain/rates/price/lines.ts';
import { type TermId, termIds } from '#domain/rates/price/terms.ts';
import { type Exact, exact, rounded, toDecimals, total, zero } from '#domain/shared/exact.ts';

/** In whole kroner, as the examples show them. */
const kroner = (value: Exact) => toDecimals(value, 0);

type Figures = Readonly<Partial<Record<Name, Exact>>>;

/** One line of the price; a figure that is not given is none, and workers work one hour. */
function line(id: LineId, given: Figures): Exact {
  const names = [
    ...termIds.map((term): Name => `term:${term}`),
    ...lineIds.map((each): Name => `line:${each}`),
  ];
  const figures = {
    ...Object.fromEntries(names.map((name) => [name, zero])),
    'term:workedHoursPerYear': exact(1),
    ...given,
  };
  const value = amountOf(formulasOf('price')[id], (name) => figures[name] ?? null, false);
  if (value === null) throw new Error(`${id} has no amount`);
  return value;
}

const percents: Readonly<Partial<Record<`term:${TermId}`, Exact>>> = {
  'term:holidayPayPercent': exact(12),
  'term:pensionPercent': exact(2),
  'term:employerContributionPercent': exact('14.1'),
  'term:insurancePerYear': exact(3000),
};

/** @param deduction kr of the yearly wage that gives no pension */
function yearlyCost(yearly: Exact, deduction: Exact) {
  const pay = yearly.mul(exact(47, 52));
  const holiday = line('holidayPay', { ...percents, 'line:holidayPayBasis': pay });
  const contribution = line('employerContribution', {
    ...percents,
    'line:contributionBase': pay.add(holiday),
  });
  // Both examples take pension of the agreed yearly wage, and not of pay and holiday pay.
  const ofWage = { ...percents, 'line:holidayPayBasis': yearly, 'term:pensionDeduction': deduction };
  const pension = line('occupationalPension', ofWage);
  const onPension = line('employerContribution', { ...percents, 'line:contributionBase': pension });
  const insurance = line('insurance', percents);
  const directCost = line('directCost', {
    'line:contributionBase': line('contributionBase', {
      'line:holidayPayBasis': pay,
      'line:holidayPay': holiday,
      'line:occupationalPension': pension,
    }),
    'line:employerContribution': contribution.add(onPension),
    'line:insurance': insurance,
  });
  return { pay, holiday, contribution, pension, onPension, insurance, directCost };
}

test.each([
  ['Altinn', 500_000, 0, '451923 54231 71368 10000 1410 3000', '591932'],
  ['regnskapsskole.no', 600_000, 101_351, '542308 65077 85641 9973 1406 3000', '707405'],
])('the example of %s: %i kr a year', (_source, yearly, deduction, lines, sum) => {
  const { directCost, ...found } = yearlyCost(exact(yearly), exact(deduction));
  expect(Object.values(found).map(kroner)).toEqual(lines.split(' '));
  expect(kroner(directCost)).toBe(sum);
  expect(directCost.equals(total(Object.values(found)))).toBe(true);
  expect(lines.split(' ').reduce((all, each) => all + Number(each), 0)).toBe(Number(sum));
});

test('holiday pay and contribution of a year, by themselves, are the same', () => {
  const { pay, holiday, contribution } = yearlyCost(exact(500_000), zero);
  expect(holidayPay(pay, exact(12), null).total.equals(rounded(holiday))).toBe(true);
  expect(employerContributionYear(pay.add(holiday), 2026).equals(rounded(contribution))).toBe(true);
});
