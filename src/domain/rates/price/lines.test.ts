import { expect, test } from 'vitest';
import type { Formula } from './formula.ts';
import { formulasOf, lineIds, type Name, parts, subtotals } from './lines.ts';
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

test.each(['price', 'cost'] as const)(
  'with a margin of the %s, every line names only lines before it',
  (of) => {
    const formulas = formulasOf(of);
    for (const [place, id] of lineIds.entries()) {
      const before = lineIds.slice(0, place).map((each) => `line:${each}`);
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
