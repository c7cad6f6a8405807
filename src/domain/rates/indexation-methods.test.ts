import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, toDecimals } from '../shared/exact.ts';
import { changeField } from './indexation-change.ts';
import { figureField } from './indexation-figure.ts';
import {
  type IndexationTerms,
  type MethodId,
  methodIds,
  type Regulation,
  regulate,
} from './indexation-methods.ts';
import { firstTime } from './indexation-months.ts';
import type { IndexSeries } from './rate.schema.ts';
import { series } from './testing/series.ts';

const by = (values: string, months: readonly string[]): IndexSeries['values'] =>
  Object.fromEntries(values.split(' ').map((value, at) => [months[at], value]));
const years = ['2019', '2020', '2021', '2022', '2023', '2024', '2025'];
const january = years.map((year) => `${year}-01`);

/** Statistics Norway, table 03013, January; and table 14700, the same months with another base. */
const kpi2015 = series('kpi-2015', by('109.3 111.3 114.1 117.8 126.1 132.0 135.1', january), {
  base: '2015=100',
});
const kpi2025 = series('kpi-2025', by('79.4 80.8 82.8 85.5 91.5 95.9 98.1', january), { base: '2025=100' });
/** The cost of labour in health and social services, third quarter; KS, municipal deflator in the revised budget. */
const labour = series('labour', { '2019-K3': '109.5', '2020-K3': '112.5', '2021-K3': '114.8' });
const deflator = series('deflator', {
  '2022': '3.7',
  '2023': '5.2',
  '2024': '4.3',
  '2025': '3.9',
  '2026': null,
});

const terms = ({
  from = '2019-01',
  to = '2025-01',
  ...said
}: Partial<IndexationTerms> = {}): IndexationTerms => ({
  price: exact('353.51'),
  from,
  to,
  first: firstTime(from, to, 0),
  index: kpi2015,
  labour,
  deflator,
  wageShare: exact(85),
  typed: {},
  ...said,
});
const prices = ({ prices }: Regulation): (string | null)[] =>
  prices.map(({ price }) => price && toDecimals(price));
const price = (regulation: Regulation): string | null => regulation.price && toDecimals(regulation.price);

describe('the cases of the facts', () => {
  test('R30: from the base', () => {
    const found = regulate('fromBase', terms());
    expect(prices(found)).toEqual(['359.98', '369.03', '381.00', '407.85', '426.93', '436.96']);
    expect(price(found)).toBe('436.96');
  });

  test('R31: chained', () => {
    const found = regulate('chained', terms());
    expect(prices(found)).toEqual(['359.98', '369.04', '381.01', '407.86', '426.94', '436.97']);
  });

  test.each([
    ['23.54', ['25.07', '26.05']],
    ['47.08', ['50.14', '52.10']],
    ['123.31', ['131.33', '136.45']],
  ])('R32: %s by the published per cent that is typed', (first, expected) => {
    const typed = {
      [changeField('2022-01', '2023-01')]: '6,5',
      [changeField('2023-01', '2024-01')]: '3,9 %',
    };
    const found = regulate('percent', terms({ price: exact(first), from: '2022-01', to: '2024-01', typed }));
    expect(prices(found)).toEqual(expected);
    expect(found.steps.map((step) => step.kind === 'percent' && step.origin.kind)).toEqual([
      'typed',
      'typed',
    ]);
  });

  test('R33: weighted, the cost of labour by quarter and prices by month', () => {
    const index = series('kpi-2015', { '2019-09': '111.1', '2021-09': '117.5' });
    const found = regulate('weighted', terms({ price: exact(390), from: '2019-09', to: '2021-09', index }));
    expect(price(found)).toBe('409.42');
  });

  test('the deflator of each year that is reached', () => {
    const found = regulate('deflator', terms({ price: exact(100), from: '2021-06', to: '2023-03' }));
    // 100 × 1.037 = 103.70; × 1.052 = 109.0924.
    expect(prices(found)).toEqual(['103.70', '109.09']);
    expect(found.steps.map(({ to }) => to)).toEqual(['2022', '2023']);
    expect(found.steps[0]).toMatchObject({
      origin: { kind: 'figure', figure: { series: 'deflator', point: '2022' } },
    });
  });
});

describe('a contract that begins in the middle of a year', () => {
  /** Table 03013. */
  const values = { '2022-08': '123.9', '2023-01': '126.1', '2023-03': '127.6', '2024-03': '132.6' };
  const of = { from: '2022-08', to: '2024-03', index: series('kpi-2015', values) };
  const regulated = (method: MethodId, first: string) => prices(regulate(method, terms({ ...of, first })));

  test('is regulated after seven months: 353.51 × 127.6 / 123.9 = 364.066…', () => {
    expect(regulated('fromBase', '2023-03')).toEqual(['364.07', '378.33']);
    expect(regulated('chained', '2023-03')).toEqual(['364.07', '378.34']);
    // 127.6 / 123.9 is 2.98… per cent, 132.6 / 127.6 is 3.91…
    expect(regulated('percent', '2023-03')).toEqual(['364.12', '378.32']);
  });

  test('or after nineteen, in one step: 353.51 × 132.6 / 123.9 = 378.332…', () => {
    for (const method of ['fromBase', 'chained'] as const)
      expect(regulated(method, '2024-03')).toEqual(['378.33']);
    // 132.6 / 123.9 is 7.02… per cent
    expect(regulated('percent', '2024-03')).toEqual(['378.26']);
  });

  test('or in a month of its own, and then every March', () => {
    expect(regulated('chained', '2023-01')).toEqual(['359.79', '364.07', '378.34']);
  });

  test('or not yet: the price is as it was, by every method, and nothing is asked for', () => {
    for (const method of methodIds)
      expect(regulate(method, terms({ ...of, first: '2025-03' }))).toMatchObject({
        steps: [],
        prices: [],
        missing: [],
        price: exact('353.51'),
      });
  });

  test('takes with it the growth of every year since its price, by the deflator', () => {
    const found = regulate('deflator', terms({ ...of, price: exact(100), first: '2024-03' }));
    // 100 × 1.052 × 1.043 = 109.7236
    expect(prices(found)).toEqual(['109.72']);
  });
});

describe('a change that nobody typed', () => {
  test('is computed with one decimal, and the figures it is from are told', () => {
    // March 2022 to March 2024 in table 03013: 119.8, 127.6 and 132.6.
    const index = series('kpi-2015', { '2022-03': '119.8', '2023-03': '127.6', '2024-03': '132.6' });
    const found = regulate(
      'percent',
      terms({ price: exact('23.54'), from: '2022-03', to: '2024-03', index }),
    );
    expect(prices(found)).toEqual(['25.07', '26.05']);
    expect(found.steps.map((step) => step.kind === 'percent' && toDecimals(step.percent, 2))).toEqual([
      '6.50',
      '3.90',
    ]);
  });

  test('can be another in the series with another base', () => {
    const index = series('kpi-2025', { '2022-03': '87.0', '2023-03': '92.7' });
    const found = regulate('percent', terms({ from: '2022-03', to: '2023-03', index }));
    expect(found.steps.map((step) => step.kind === 'percent' && toDecimals(step.percent, 1))).toEqual([
      '6.6',
    ]);
  });

  test('below zero regulates down, typed or not', () => {
    const index = series('kpi', { '2022-01': '100', '2023-01': '99' });
    const of = { price: exact(100), from: '2022-01', to: '2023-01', index };
    expect(price(regulate('percent', terms(of)))).toBe('99.00');
    const typed = { [changeField('2022-01', '2023-01')]: ' −0,3' };
    expect(price(regulate('percent', terms({ ...of, typed })))).toBe('99.70');
  });

  test.each([
    ['to prosent', 'notANumber'],
    ['3 -4', 'notANumber'],
    ['-100', 'tooMuch'],
    ['100', 'tooMuch'],
  ])('a change of «%s» is told at its field', (text, code) => {
    const at = changeField('2022-01', '2023-01');
    const found = regulate('percent', terms({ from: '2022-01', to: '2023-01', typed: { [at]: text } }));
    expect(found.missing).toEqual([{ at, code, figure: null }]);
  });

  test('without an index it can be typed', () => {
    const at = changeField('2025-01', '2026-01');
    const of = { from: '2025-01', to: '2026-01' };
    const figure = { series: 'kpi-2015', point: '2026-01' };
    expect(regulate('percent', terms(of)).missing).toEqual([{ at, code: 'noChange', figure }]);
    expect(price(regulate('percent', terms({ ...of, price: exact(100), typed: { [at]: '3,6' } })))).toBe(
      '103.60',
    );
  });
});

describe('a figure that is not there', () => {
  const lacking = series('kpi-2015', { ...kpi2015.values, '2021-01': null });
  const missing = (point: string, id = 'kpi-2015', code = 'notFound') => ({
    at: figureField(id, point),
    code,
    figure: { series: id, point },
  });

  test('in between is of no account from the base', () => {
    const found = regulate('fromBase', terms({ index: lacking }));
    expect(prices(found)).toEqual(['359.98', null, '381.00', '407.85', '426.93', '436.96']);
    expect(found.missing).toEqual([]);
    expect(found.steps).toHaveLength(5);
  });

  test('at an end is told, and no price is made up', () => {
    const found = regulate('fromBase', terms({ index: series('kpi-2015', { '2020-01': '111.3' }) }));
    expect(found).toMatchObject({ price: null, steps: [] });
    expect(found.missing).toEqual([
      missing('2019-01', 'kpi-2015', 'beforeFirst'),
      missing('2025-01', 'kpi-2015', 'afterLast'),
    ]);
  });

  test('in between stops a chain, and is told once', () => {
    const found = regulate('chained', terms({ index: lacking }));
    expect(prices(found)).toEqual(['359.98', null, null, null, null, null]);
    expect(found).toMatchObject({ price: null, missing: [missing('2021-01')] });
    expect(found.steps).toHaveLength(1);
  });

  test('that is typed is used', () => {
    const typed = { [figureField('kpi-2015', '2021-01')]: '114,1' };
    const found = regulate('chained', terms({ index: lacking, typed }));
    expect(price(found)).toBe('436.97');
    expect(found.missing).toEqual([]);
  });

  test('of the deflator is told by its year, and the years before it stand', () => {
    const found = regulate('deflator', terms({ from: '2024-01', to: '2026-05' }));
    expect(found).toMatchObject({ price: null, missing: [missing('2026', 'deflator')] });
    expect(prices(found)).toEqual(['353.51', expect.any(String), null]);
  });

  test('of labour is told by its quarter', () => {
    const found = regulate('weighted', terms({ from: '2019-01', to: '2020-01' }));
    expect(found.missing).toEqual([
      missing('2019-K1', 'labour', 'beforeFirst'),
      missing('2020-K1', 'labour'),
    ]);
  });
});

describe('weights', () => {
  const of = (wageShare: IndexationTerms['wageShare'], said: Partial<IndexationTerms> = {}) =>
    regulate('weighted', terms({ from: '2019-01', to: '2020-01', wageShare, ...said }));

  test('of nothing on wages ask for no cost of labour, and are the index alone', () => {
    expect(price(of(exact(0)))).toBe('359.98');
    expect(price(of(exact(0), { from: '2019-01', to: '2020-01' }))).toBe('359.98');
  });

  test('of everything on wages ask for no index', () => {
    const found = of(exact(100), { price: exact(100), from: '2019-07', to: '2021-08' });
    // 100 × 114.8 / 109.5 = 104.840…
    expect(price(found)).toBe('104.84');
  });

  test('compare the same quarter only', () => {
    const found = of(exact(85), { from: '2019-07', to: '2020-10' });
    expect(found).toMatchObject({ price: null, missing: [{ at: 'to', code: 'otherQuarter', figure: null }] });
    const index = series('kpi', { '2019-07': '100', '2020-10': '101' });
    expect(price(of(exact(0), { price: exact(100), from: '2019-07', to: '2020-10', index }))).toBe('101.00');
  });

  test('that are not understood give no price', () => {
    const wageShare = { at: 'wageShare', code: 'tooMuch', figure: null } as const;
    expect(of(wageShare)).toMatchObject({ price: null, missing: [wageShare] });
  });
});

test('without a series a method has no price, and nothing to ask for', () => {
  for (const id of ['weighted', 'deflator'] as const)
    expect(regulate(id, terms({ labour: null, deflator: null }))).toMatchObject({ price: null, missing: [] });
});

const anyMonth = fc
  .tuple(fc.integer({ min: 2019, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const anyPrice = fc.integer({ min: 1, max: 99_999 }).map((øre) => exact(øre, 100));
const anyMethod: fc.Arbitrary<MethodId> = fc.constantFrom(...methodIds);

test('the same month changes nothing, by any method and whatever is missing', () => {
  fc.assert(
    fc.property(anyMonth, anyPrice, anyMethod, (month, first, method) => {
      const found = regulate(method, terms({ price: first, from: month, to: month }));
      expect(found.price?.equals(first)).toBe(true);
      expect(found).toMatchObject({ steps: [], prices: [], missing: [] });
    }),
  );
});

test('figures of two series of prices are never mixed, whatever is typed for the other', () => {
  const months = fc.tuple(fc.constantFrom(...january), fc.constantFrom('2025-01', '2026-01', '2027-01'));
  fc.assert(
    fc.property(months, anyMethod, fc.boolean(), ([from, to], method, isOld) => {
      const [index, other] = isOld ? [kpi2015, kpi2025] : [kpi2025, kpi2015];
      const typed = Object.fromEntries(
        ['2026-01', '2027-01'].flatMap((month) => [
          [figureField(index.id, month), '140'],
          [figureField(other.id, month), '999'],
        ]),
      );
      const { steps } = regulate(method, terms({ from, to, index, typed, wageShare: exact(0) }));
      const used = steps.flatMap((step) => {
        if (step.kind === 'ratio') return step.ratios;
        return step.origin.kind === 'computed' ? [step.origin.ratio] : [];
      });
      if (method !== 'deflator') expect(used.length).toBeGreaterThanOrEqual(from === to ? 0 : 1);
      for (const ratio of used) {
        expect([ratio.from.series, ratio.to.series]).toEqual([index.id, index.id]);
        expect([ratio.from.value, ratio.to.value].some((value) => value.equals(999))).toBe(false);
      }
    }),
  );
});

test('the tool and the arithmetic of the cases agree', () => {
  const { steps } = regulate('chained', terms());
  for (const [at, step] of steps.entries())
    expect(step.before).toEqual(steps[at - 1]?.price ?? exact('353.51'));
  for (const step of regulate('fromBase', terms()).steps) expect(toDecimals(step.before)).toBe('353.51');
});
