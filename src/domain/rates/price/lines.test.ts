import { expect, test } from 'vitest';
import type { Formula } from './formula.ts';
import {
  formulasOf,
  inOrderOfComputing,
  type LineId,
  lineIds,
  type Name,
  parts,
  subtotals,
} from './lines.ts';
import { termIds } from './terms.ts';

function namesIn(formula: Formula<Name>): readonly Name[] {
  if (formula.kind === 'named') return [formula.name];
  if (formula.kind === 'atLeastZero' || formula.kind === 'toOre') return namesIn(formula.of);
  return formula.kind === 'number' ? [] : formula.parts.flatMap(namesIn);
}

test('there are twenty lines: fourteen parts, and six sums of them', () => {
  expect(lineIds).toHaveLength(20);
  expect(subtotals).toHaveLength(6);
  expect(parts).toHaveLength(14);
  expect([...parts, ...subtotals].sort()).toEqual([...lineIds].sort());
});

test('a line is read before every sum that it is a part of, and the price last', () => {
  const formulas = formulasOf('price');
  const sums = subtotals.filter((id) => id !== 'price');
  for (const sum of sums)
    for (const name of namesIn(formulas[sum]).filter((each) => each.startsWith('line:')))
      expect(lineIds.indexOf(name.slice('line:'.length) as LineId)).toBeLessThan(lineIds.indexOf(sum));
  expect(lineIds.slice(-3)).toEqual(['fullCost', 'margin', 'price']);
});

test.each(['price', 'cost'] as const)(
  'with a margin of the %s, every line is computed after those it names',
  (of) => {
    const formulas = formulasOf(of);
    expect(inOrderOfComputing).toHaveLength(lineIds.length);
    for (const [place, id] of inOrderOfComputing.entries()) {
      const before = inOrderOfComputing.slice(0, place).map((each) => `line:${each}`);
      const named = namesIn(formulas[id]).filter((name) => name.startsWith('line:'));
      expect(before).toEqual(expect.arrayContaining(named));
    }
  },
);

test('every figure that goes in is used by a line', () => {
  const used = new Set(Object.values(formulasOf('price')).flatMap(namesIn));
  expect(termIds.filter((id) => !used.has(`term:${id}`))).toEqual([]);
});

test('the two margins differ in the price alone', () => {
  const [ofPrice, ofCost] = [formulasOf('price'), formulasOf('cost')];
  expect(lineIds.filter((id) => ofPrice[id] !== ofCost[id])).toEqual(['price']);
});
