import { expect, test } from 'vitest';
import {
  atLeastZero,
  difference,
  named,
  number,
  percentOf,
  product,
  quotient,
  sumOf,
  toOre,
} from '#domain/rates/price/formula.ts';
import { spreadsheetFormula } from './spreadsheet-formula.ts';

const [a, b, c] = [named('A1'), named('B1'), named('C1')];
const same = (name: string): string => name;

test.each([
  [sumOf(a, b, c), 'A1+B1+C1'],
  [difference(a, sumOf(b, c)), 'A1-(B1+C1)'],
  [difference(a, difference(b, c)), 'A1-(B1-C1)'],
  [percentOf(a, b), '(A1/100)*B1'],
  [quotient(a, product(b, number('52'))), 'A1/(B1*52)'],
  [product(a, sumOf(number('1'), b)), 'A1*(1+B1)'],
  [atLeastZero(difference(a, b)), 'MAX(0,A1-B1)'],
  [product(a, atLeastZero(difference(b, toOre(quotient(c, number('7')))))), 'A1*MAX(0,B1-ROUND(C1/7,2))'],
])('%j', (formula, expected) => {
  expect(spreadsheetFormula(formula, same, true)).toBe(expected);
});

test('where only the price is rounded, nothing inside a line is', () => {
  const formula = difference(a, toOre(quotient(b, c)));
  expect(spreadsheetFormula(formula, same, false)).toBe('A1-(B1/C1)');
});
