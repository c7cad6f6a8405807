import { expect, test } from 'vitest';
import type { IndexSeries, RateTable } from '#domain/rates/rate.schema.ts';
import { chartLines } from './chart-lines.ts';
import { groupOf, inOrder, relatedTo } from './rate-groups.ts';

const origin = { source: 'Eksempel', url: null, checkedOn: '2026-11-22', certainty: 'found' } as const;
const period = (from: string, to: string | null, value: string | null) => ({
  ...origin,
  from,
  to,
  values: value === null ? null : { all: value },
});
const table = (...periods: ReturnType<typeof period>[]): RateTable => ({
  kind: 'table',
  id: 'tariff-a',
  title: 'A',
  lead: 'A.',
  unit: 'krPerYear',
  columns: [{ id: 'all', label: 'Alle' }],
  periods,
});
const series = (values: Record<string, string | null>): IndexSeries => ({
  ...origin,
  kind: 'series',
  id: 'vekst',
  title: 'B',
  lead: 'B.',
  base: null,
  frequency: 'year',
  table: null,
  endsWith: null,
  values,
});

test('a table has a point for each month, whatever the order of its periods, and none where nothing was found', () => {
  const lines = chartLines(
    table(
      period('2021-02-01', '2021-02-28', null),
      period('2021-03-01', '2021-04-30', '3'),
      period('2020-12-01', '2020-12-31', '1'),
      period('2021-01-01', '2021-01-31', '2'),
    ),
  );
  expect(lines).toEqual([
    {
      name: 'Alle',
      points: [
        { label: '2020', value: 1 },
        { label: '2021', value: 2 },
        { label: '2021', value: null },
        { label: '2021', value: 3 },
        { label: '2021', value: 3 },
      ],
    },
  ]);
});

test('a series by quarter says which quarter: no year begins in the third', () => {
  const [line] =
    chartLines(series({ '2019-K3': '109.5', '2020-K3': '112.5', '2020-K4': '110.0', '2021-K3': '114.8' })) ??
    [];
  expect(line?.points.map(({ label }) => label)).toEqual([
    '3. kvartal 2019',
    '3. kvartal 2020',
    '4. kvartal 2020',
    '3. kvartal 2021',
  ]);
});

test('a series has its own points', () => {
  expect(
    chartLines(series({ '2020': '1.5', '2021': null, '2022': '2.5', '2023': '2' }))?.[0]?.points,
  ).toEqual([
    { label: '2020', value: 1.5 },
    { label: '2021', value: null },
    { label: '2022', value: 2.5 },
    { label: '2023', value: 2 },
  ]);
});

test('what hardly changes is not drawn', () => {
  expect(chartLines(table(period('2020-01-01', null, '2')))).toBeNull();
  expect(chartLines(series({ '2020': '1', '2021': '2' }))).toBeNull();
});

test('every table and series has its place on the page', () => {
  expect(groupOf(table(period('2020-01-01', null, '2')))).toBe('wages');
  expect(groupOf(series({}))).toBe('indices');
  expect(groupOf({ ...table(), id: 'egenandel-tak' })).toBe('citizens');
  expect(groupOf({ ...table(), id: 'feriepenger' })).toBe('charges');
});

test('rates for BPA stand first, wages before supplements', () => {
  const ids = ['helligdagstillegg', 'tariff-ks', 'tillegg-a-bpa', 'tariff-a-bpa', 'tillegg-ks'];
  expect(inOrder(ids.map((id) => ({ id }))).map(({ id }) => id)).toEqual([
    'tariff-a-bpa',
    'tillegg-a-bpa',
    'tariff-ks',
    'tillegg-ks',
    'helligdagstillegg',
  ]);
});

test('what begins alike is related', () => {
  const rates = ['kpi-2015', 'kpi-2025', 'tariff-a-bpa', 'afp'].map((id) => ({ id }));
  expect(relatedTo('kpi-2015', rates)).toEqual([{ id: 'kpi-2025' }]);
  expect(relatedTo('afp', rates)).toEqual([]);
});
