// The rates in content/ themselves: all that the calculators look for, day by day, and whether they agree with each other.
import { expect, test } from 'vitest';
import { hourlyWage } from '#domain/rates/hourly-wage.ts';
import type { IndexSeries, RateTable } from '#domain/rates/rate.schema.ts';
import { addDays } from '#domain/shared/dates.ts';
import { exact, toDecimals } from '#domain/shared/exact.ts';
import { readContent } from '../../scripts/content/check.ts';

const own = readContent(process.cwd()).files.rates.map(({ value }) => value);
const tables = own.filter((rate): rate is RateTable => rate.kind === 'table');
const series = own.filter((rate): rate is IndexSeries => rate.kind === 'series');
const valuesOf = (id: string) => series.find((each) => each.id === id)?.values ?? {};

test('every table and series that the calculators look for is there', () => {
  const ids = own.map(({ id }) => id);
  for (const id of [
    'tariff-virke-bpa',
    'tariff-nho-geneo-bpa',
    'tariff-nho-pleie-omsorg',
    'tariff-ks',
    'tillegg-virke-bpa',
    'helligdagstillegg',
    'arbeidsgiveravgift',
    'feriepenger',
    'tjenestepensjon',
    'tjenestepensjon-bunnfradrag',
    'afp',
    'grunnbelop',
    'egenandel-tak',
    'kpi-2015',
    'kpi-2025',
    'kommunal-deflator',
    'arbeidskraftkostnad',
  ])
    expect(ids).toContain(id);
});

/** As the agreement prints it, for 37.5 and 35.5 hours a week. @source virke.no, fagforbundet.no, 2carebpa.no */
test.each([
  ['2019-03-01', '0', '170.92', '180.55'],
  ['2020-04-01', '9', '174.05', '183.86'],
  ['2021-04-01', '0', '176.30', '186.23'],
  ['2022-04-01', '0', '184.38', '194.77'],
  ['2023-04-01', '0', '194.88', '205.86'],
  ['2024-04-01', '6', '206.38', '218.01'],
  ['2024-09-01', '3', '211.51', '223.42'],
  ['2024-09-01', '6', '219.20', '231.55'],
  ['2024-09-01', '9', '226.89', '239.68'],
  ['2025-04-01', '0', '213.38', '225.40'],
  ['2025-04-01', '3', '218.51', '230.82'],
  ['2025-04-01', '6', '226.20', '238.94'],
  ['2026-03-31', '9', '233.89', '247.07'],
])('on %s the yearly wage after %s years is %s or %s an hour', (day, column, of37, of35) => {
  const wages = tables.find(({ id }) => id === 'tariff-virke-bpa');
  const found = wages?.periods.find(({ from, to }) => from <= day && day <= (to ?? day))?.values?.[column];
  expect(toDecimals(hourlyWage(exact(found ?? '0'), exact('37.5')))).toBe(of37);
  expect(toDecimals(hourlyWage(exact(found ?? '0'), exact('35.5')))).toBe(of35);
});

test('no day of a table is without a period or has two', () => {
  for (const { id, periods } of tables) {
    const inOrder = periods.toSorted((one, other) => (one.from < other.from ? -1 : 1));
    for (const [index, { from }] of inOrder.entries())
      if (index > 0) expect(addDays(inOrder[index - 1]?.to ?? '0001-01-01', 1), id).toBe(from);
  }
});

test('the two price indices agree where they meet: their ratio is that of their bases', () => {
  const [old, fresh] = [valuesOf('kpi-2015'), valuesOf('kpi-2025')];
  const common = Object.keys(old).filter((month) => old[month] !== null && fresh[month]);
  expect(common).toHaveLength(124);
  for (const month of common) {
    const ratio = Number(old[month]) / Number(fresh[month]);
    expect(ratio, month).toBeGreaterThan(1.375);
    expect(ratio, month).toBeLessThan(1.3795);
  }
});

/** @source Statistics Norway, yearly averages with one decimal */
test.each([
  ['kpi-2025', '2019', 80.4],
  ['kpi-2025', '2022', 89.2],
  ['kpi-2025', '2024', 97.1],
  ['kpi-2025', '2025', 100],
  ['kpi-2015', '2015', 100],
  ['kpi-2015', '2021', 116.1],
  ['kpi-2015', '2024', 133.6],
])('the months of %s in %s make the average %d', (id, year, average) => {
  const months = Object.entries(valuesOf(id)).filter(([month]) => month.startsWith(year));
  expect(months).toHaveLength(12);
  const mean = months.reduce((sum, [, value]) => sum + Number(value), 0) / 12;
  expect(Math.abs(mean - average)).toBeLessThanOrEqual(0.1);
});
