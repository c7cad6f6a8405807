import { describe, expect, test } from 'vitest';
import { toDecimals } from '../shared/exact.ts';
import {
  type IndexationDraft,
  type IndexationSeries,
  methodsWith,
  readIndexation,
} from './indexation-draft.ts';
import { series } from './testing/series.ts';

const kpi2025 = series('kpi-2025', { '2022-03': '87.0', '2023-03': '92.7' });
const kpi2015 = series('kpi-2015', { '2022-03': '119.8', '2023-03': '127.6' });
const budget = series('budget', { '2023': '3.7' });
const outcome = series('outcome', { '2023': '4.3' });
const labour = series('labour', { '2022-K1': '100', '2023-K1': '104' });
const all: IndexationSeries = { indices: [kpi2025, kpi2015], labour, deflators: [budget, outcome] };

const draft = (said: Partial<IndexationDraft> = {}): IndexationDraft => ({
  price: '1 000,00 kr',
  from: { month: '03', year: '2022' },
  to: { month: '03', year: ' 2023 ' },
  firstAt: 'soonest',
  first: { month: '', year: '' },
  method: 'fromBase',
  index: 'kpi-2015',
  deflator: 'outcome',
  wageShare: '85',
  typed: {},
  ...said,
});
const read = (said: Partial<IndexationDraft> = {}, ofSite = all) => readIndexation(draft(said), ofSite);
const prices = (said: Partial<IndexationDraft> = {}) =>
  Object.fromEntries(
    Object.entries(read(said).regulations).map(([id, { price }]) => [id, price && toDecimals(price)]),
  );

describe('what is typed', () => {
  test('is regulated by every method, with the series that are chosen', () => {
    expect(prices()).toEqual({
      fromBase: '1065.11',
      chained: '1065.11',
      percent: '1065.00',
      // 1000 × (0.85 × 1.04 + 0.15 × 127.6 / 119.8)
      weighted: '1043.77',
      deflator: '1043.00',
    });
    expect(prices({ index: 'kpi-2025', deflator: 'budget' })).toMatchObject({
      fromBase: '1065.52',
      deflator: '1037.00',
    });
  });

  test('is the first series where the one that is named is not there', () => {
    expect(read({ index: 'kpi-1998', deflator: 'guess' }).terms).toMatchObject({
      index: kpi2025,
      deflator: budget,
    });
  });

  test('has no problem with another method than the one that is chosen', () => {
    expect(read({ wageShare: 'mye' }).problems).toEqual([]);
    expect(read({ wageShare: 'mye', method: 'weighted' }).problems).toEqual([
      { at: 'wageShare', code: 'notANumber', figure: null },
    ]);
    expect(read({ wageShare: '100,5', method: 'weighted' }).problems).toEqual([
      { at: 'wageShare', code: 'tooMuch', figure: null },
    ]);
    expect(read({ wageShare: '100', method: 'weighted' }).problems).toEqual([]);
  });
});

test('the same month is a regulation that changes nothing', () => {
  const march = { month: '03', year: '2022' };
  const { terms, problems } = read({ from: march, to: march });
  expect(terms?.to).toBe('2022-03');
  expect(problems).toEqual([]);
  expect(prices({ from: march, to: march })).toEqual({
    fromBase: '1000.00',
    chained: '1000.00',
    percent: '1000.00',
    weighted: '1000.00',
    deflator: '1000.00',
  });
});

test('the first regulation is in the month that was chosen', () => {
  const firstOf = (said: Partial<IndexationDraft>) => read(said).terms?.first;
  const august = { from: { month: '08', year: '2021' } };
  expect(firstOf(august)).toBe('2022-03');
  expect(firstOf({ ...august, firstAt: 'afterYear' })).toBe('2023-03');
  expect(firstOf({ ...august, firstAt: 'typed', first: { month: '01', year: '2022' } })).toBe('2022-01');
  // The last month of all can be the first with a new price.
  expect(firstOf({ ...august, firstAt: 'typed', first: { month: '03', year: '2023' } })).toBe('2023-03');
});

test('a month typed for the first regulation is of no account until it is chosen, nor when nothing is regulated', () => {
  const first = { month: '03', year: 'x' };
  expect(read({ first }).problems).toEqual([]);
  const same = { from: { month: '03', year: '2023' }, firstAt: 'typed' } as const;
  expect(read({ ...same, first: { month: '01', year: '2020' } }).problems).toEqual([]);
});

test.each<[Partial<IndexationDraft>, string, string]>([
  [{ price: '' }, 'price', 'empty'],
  [{ price: '0' }, 'price', 'zero'],
  [{ price: 'mye' }, 'price', 'notANumber'],
  [{ price: '1,005' }, 'price', 'moreThanOre'],
  [{ from: { month: '03', year: '' } }, 'from', 'empty'],
  [{ from: { month: '03', year: '22' } }, 'from', 'notAYear'],
  [{ to: { month: '03', year: '1999' } }, 'to', 'notAYear'],
  [{ to: { month: '03', year: '20233' } }, 'to', 'notAYear'],
  [{ to: { month: '03', year: '12023' } }, 'to', 'notAYear'],
  [{ to: { month: '02', year: '2022' } }, 'to', 'toBeforeFrom'],
  [{ firstAt: 'typed', first: { month: '03', year: '' } }, 'first', 'empty'],
  [{ firstAt: 'typed', first: { month: '03', year: '22' } }, 'first', 'notAYear'],
  [{ firstAt: 'typed', first: { month: '03', year: '2022' } }, 'first', 'firstNotAfterFrom'],
  [{ firstAt: 'typed', first: { month: '04', year: '2023' } }, 'first', 'firstAfterTo'],
])('%o is told at its field: %s, %s', (said, at, code) => {
  expect(read(said)).toEqual({ terms: null, regulations: {}, problems: [{ at, code, figure: null }] });
});

test('every problem is told at once, in the order of the fields', () => {
  const problems = read({
    price: '',
    from: { month: '03', year: '' },
    to: { month: '03', year: '23' },
  }).problems;
  expect(problems.map(({ at }) => at)).toEqual(['price', 'from', 'to']);
});

test('what the chosen method lacks is a problem', () => {
  expect(read({ to: { month: '03', year: '2024' } }).problems).toMatchObject([{ code: 'afterLast' }]);
});

test('a site offers the methods it has series for', () => {
  expect(methodsWith(all)).toEqual(['fromBase', 'chained', 'percent', 'weighted', 'deflator']);
  const few: IndexationSeries = { indices: [kpi2025], labour: null, deflators: [] };
  expect(methodsWith(few)).toEqual(['fromBase', 'chained', 'percent']);
  expect(Object.keys(read({}, few).regulations)).toEqual(['fromBase', 'chained', 'percent']);
  expect(read({ method: 'deflator' }, few).problems).toEqual([]);
});
