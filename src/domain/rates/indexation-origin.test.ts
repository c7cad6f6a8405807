import { describe, expect, it } from 'vitest';
import { exact } from '../shared/exact.ts';
import { changeField } from './indexation-change.ts';
import { figureField, type Typed } from './indexation-figure.ts';
import { type MethodId, regulate } from './indexation-methods.ts';
import { restsOnComputed, restsOnTyped } from './indexation-origin.ts';
import { series } from './testing/series.ts';

const kpi = series('kpi', { '2022-03': '119.8', '2023-03': null, '2024-03': '132.6' }, { base: '2015=100' });
const own = { [figureField('kpi', '2023-03')]: '127,6' };

function steps(method: MethodId, typed: Typed) {
  const terms = { price: exact('23.54'), from: '2022-03', to: '2024-03', first: '2023-03' } as const;
  return regulate(method, { ...terms, index: kpi, typed, labour: null, deflator: null, wageShare: exact(0) })
    .steps;
}

describe('a price rests on what was typed', () => {
  it('from the first price: only where the figure itself goes in', () => {
    const taken = steps('fromBase', own);
    expect(restsOnTyped('fromBase', taken, '2023-03')).toBe(true);
    expect(restsOnTyped('fromBase', taken, '2024-03')).toBe(false);
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
  expect(restsOnComputed('fromBase', steps('fromBase', own), '2024-03')).toBe(false);
});
