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
import { quoted, spreadsheetFormula, whereChosen } from './spreadsheet-formula.ts';

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
  expect(spreadsheetFormula(formula, same, '2')).toBe(expected);
});

test('decimals can be those of a cell', () => {
  expect(spreadsheetFormula(toOre(quotient(b, c)), same, 'D1')).toBe('ROUND(B1/C1,D1)');
});

test('a word that is chosen leads to its formula, and any other word to a fault', () => {
  const ways = [
    ['én', 'A1'],
    ['to', 'A2'],
  ] as const;
  expect(whereChosen('B1', ways)).toBe('IF(B1="én",A1,IF(B1="to",A2,NA()))');
});

test('text in a formula ends where it ends, and is in pieces that spreadsheets take', () => {
  expect(quoted('si "hei"')).toBe('"si ""hei"""');
  expect(quoted('')).toBe('""');
  expect(quoted('å'.repeat(300))).toBe(`"${'å'.repeat(120)}"&"${'å'.repeat(120)}"&"${'å'.repeat(60)}"`);
});
