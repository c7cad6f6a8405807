import { describe, expect, test } from 'vitest';
import { exact, toDecimals } from '../../shared/exact.ts';
import {
  amountOf,
  atLeastZero,
  difference,
  type Formula,
  named,
  number,
  percentOf,
  product,
  quotient,
  sumOf,
  toOre,
} from './formula.ts';

const values: Readonly<Record<string, string>> = { wage: '180.55', third: '0.335', nothing: '0' };

function amount(formula: Formula, isRounding = false) {
  const value = amountOf(
    formula,
    (name) => (values[name] === undefined ? null : exact(values[name])),
    isRounding,
  );
  return value && toDecimals(value, 6);
}

describe('a formula is computed as it is written', () => {
  test.each<[string, Formula, string]>([
    ['a number', number('2.5'), '2.500000'],
    ['a name', named('wage'), '180.550000'],
    ['a sum', sumOf(number('1'), number('2'), number('4')), '7.000000'],
    [
      'what is left when all the others are taken away',
      difference(number('9'), number('2'), number('4')),
      '3.000000',
    ],
    ['a product', product(number('2'), number('3'), number('4')), '24.000000'],
    ['the first divided by each of the others', quotient(number('24'), number('2'), number('3')), '4.000000'],
    ['one part alone', sumOf(number('5')), '5.000000'],
    ['per cent', percentOf(number('14.1'), number('200')), '28.200000'],
    [
      'something within something',
      product(sumOf(number('1'), number('2')), difference(number('5'), number('1'))),
      '12.000000',
    ],
  ])('%s', (_name, formula, expected) => {
    expect(amount(formula)).toBe(expected);
  });
});

test('a formula tells what it does, for those who write it in words or in a spreadsheet', () => {
  const [two, three] = [number('2'), number('3')];
  const kinds = [sumOf, difference, product, quotient].map((made) => made(two, three).kind);
  expect(kinds).toEqual(['sum', 'difference', 'product', 'quotient']);
  expect(quotient(two, named('wage'))).toEqual({
    kind: 'quotient',
    parts: [
      { kind: 'number', value: '2' },
      { kind: 'named', name: 'wage' },
    ],
  });
});

test('a third of three is one, exactly', () => {
  const third = quotient(number('1'), number('3'));
  expect(amountOf(sumOf(third, third, third), () => null, false)?.equals(1)).toBe(true);
});

test('what is below zero can be held at zero', () => {
  const formula = difference(number('2'), number('3'));
  expect(amount(formula)).toBe('-1.000000');
  expect(amount(atLeastZero(formula))).toBe('0.000000');
  expect(amount(atLeastZero(number('0.5')))).toBe('0.500000');
});

test('øre are rounded inside a formula only where lines are rounded', () => {
  expect(amount(toOre(named('third')), true)).toBe('0.340000');
  expect(amount(toOre(named('third')), false)).toBe('0.335000');
  expect(amount(sumOf(toOre(named('third')), named('third')), true)).toBe('0.675000');
  expect(amount(toOre(number('0')), true)).toBe('0.000000');
});

test('what is divided by zero has no amount, and neither has what is made of it', () => {
  const impossible = quotient(number('1'), named('nothing'));
  for (const formula of [
    impossible,
    sumOf(number('1'), impossible),
    sumOf(impossible, number('1')),
    atLeastZero(impossible),
    toOre(impossible),
  ])
    expect(amount(formula, true)).toBeNull();
  expect(amount(quotient(named('nothing'), number('4')))).toBe('0.000000');
});

test('a name without a value has no amount', () => {
  expect(amount(product(number('0'), named('unheard')))).toBeNull();
});
