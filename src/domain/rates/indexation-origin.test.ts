import { describe, expect, it } from 'vitest';
import { exact } from '../shared/exact.ts';
import { changeField } from './indexation-change.ts';
import { figureField, type Typed } from './indexation-figure.ts';
import { type MethodId, regulate } from './indexation-methods.ts';
import { figuresIn, restsOnComputed, restsOnTyped } from './indexation-origin.ts';
import { series } from './testing/series.ts';

const kpi = series('kpi', { '2022-03': '119.8', '2023-03': null, '2024-03': '132.6' }, { base: '2015=100' });
const own = { [figureField('kpi', '2023-03')]: '127,6' };

/** KS, municipal deflator in the revised budget; that of 2024 is left to be typed. */
const deflator = series('deflator', { '2023': '5.2', '2024': null });

function steps(method: MethodId, typed: Typed) {
  const terms = { price: exact('23.54'), from: '2022-03', to: '2024-03', first: '2023-03' } as const;
  return regulate(method, { ...terms, index: kpi, typed, labour: null, deflator, wageShare: exact(0) }).steps;
}

/** September of three years, of which the middle figure of prices is typed; labour in their third quarters. */
function weightedSteps() {
  const index = series('kpi', { '2019-09': '111.1', '2020-09': null, '2021-09': '117.5' });
  const labour = series('labour', { '2019-K3': '109.5', '2020-K3': '112.5', '2021-K3': '114.8' });
  const terms = { price: exact(390), from: '2019-09', to: '2021-09', first: '2020-09' } as const;
  const typed = { [figureField('kpi', '2020-09')]: '112,9' };
  return regulate('weighted', { ...terms, index, typed, labour, deflator, wageShare: exact(85) }).steps;
}

describe('the figures that go into a step', () => {
  const figures = (all: ReturnType<typeof steps>) =>
    all.map((step) => figuresIn(step).map(({ series, point }) => `${series} ${point}`));

  it('from the first price are two each time, the later first', () => {
    expect(figures(steps('fromBase', own))).toEqual([
      ['kpi 2023-03', 'kpi 2022-03'],
      ['kpi 2024-03', 'kpi 2022-03'],
    ]);
  });

  it('weighted are two of wages and two of prices', () => {
    expect(figures(weightedSteps())).toEqual([
      ['labour 2020-K3', 'labour 2019-K3', 'kpi 2020-09', 'kpi 2019-09'],
      ['labour 2021-K3', 'labour 2019-K3', 'kpi 2021-09', 'kpi 2019-09'],
    ]);
  });

  it('by per cent are those it was computed from; a per cent that was typed has none', () => {
    const published = { ...own, [changeField('2022-03', '2023-03')]: '6,5' };
    expect(figures(steps('percent', published))).toEqual([[], ['kpi 2024-03', 'kpi 2023-03']]);
  });

  it('of the deflator is one: the growth of the year', () => {
    const grown = { [figureField('deflator', '2024')]: '4,3' };
    expect(figures(steps('deflator', grown))).toEqual([['deflator 2023'], ['deflator 2024']]);
  });
});

describe('a price rests on what was typed', () => {
  it('from the first price: only where the figure itself goes in', () => {
    const taken = steps('fromBase', own);
    expect(restsOnTyped('fromBase', taken, '2023-03')).toBe(true);
    expect(restsOnTyped('fromBase', taken, '2024-03')).toBe(false);
  });

  it('weighted: not the next year, which is reckoned from the first price too', () => {
    expect(restsOnTyped('weighted', weightedSteps(), '2020-09')).toBe(true);
    expect(restsOnTyped('weighted', weightedSteps(), '2021-09')).toBe(false);
  });

  it('by the deflator: from the year whose growth was typed, and never for a published one', () => {
    const taken = steps('deflator', { [figureField('deflator', '2024')]: '4,3' });
    expect(restsOnTyped('deflator', taken, '2023')).toBe(false);
    expect(restsOnTyped('deflator', taken, '2024')).toBe(true);
  });

  it('in a row: from there on', () => {
    const published = { ...own, [changeField('2022-03', '2023-03')]: '6,5' };
    const taken = steps('percent', published);
    expect(restsOnTyped('percent', taken, '2022-03')).toBe(false);
    expect(restsOnTyped('percent', taken.slice(0, 1), '2023-03')).toBe(true);
    expect(restsOnTyped('percent', taken, '2024-03')).toBe(true);
  });
});

it('a per cent is computed where none was typed', () => {
  const all = { [changeField('2022-03', '2023-03')]: '6,5', [changeField('2023-03', '2024-03')]: '3,9' };
  expect(restsOnComputed('percent', steps('percent', own), '2024-03')).toBe(true);
  expect(restsOnComputed('percent', steps('percent', all), '2024-03')).toBe(false);
  // 6.5 is typed, and the year after is computed from 127.6 and 132.6.
  const one = { ...own, [changeField('2022-03', '2023-03')]: '6,5' };
  expect(restsOnComputed('percent', steps('percent', one), '2023-03')).toBe(false);
  expect(restsOnComputed('percent', steps('percent', one), '2024-03')).toBe(true);
  expect(restsOnComputed('fromBase', steps('fromBase', own), '2024-03')).toBe(false);
});
