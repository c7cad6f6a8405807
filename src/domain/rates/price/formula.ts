// A formula as a value: computed here, written in words on the page, and as a live formula in a spreadsheet.
import { type Exact, exact, rounded, zero } from '../../shared/exact.ts';

export type Formula<Name extends string = string> =
  | { readonly kind: 'number'; readonly value: string }
  /** A figure that goes in, or another line. */
  | { readonly kind: 'named'; readonly name: Name }
  | {
      readonly kind: 'sum' | 'difference' | 'product' | 'quotient';
      readonly parts: readonly [Formula<Name>, ...Formula<Name>[]];
    }
  /** Never below zero. */
  | { readonly kind: 'atLeastZero'; readonly of: Formula<Name> }
  /** Rounded to øre inside the line, where lines are rounded one by one. */
  | { readonly kind: 'toOre'; readonly of: Formula<Name> };

export const number = (value: string): Formula<never> => ({ kind: 'number', value });
export const named = <Name extends string>(name: Name): Formula<Name> => ({ kind: 'named', name });

type Parts<Name extends string> = readonly [Formula<Name>, ...Formula<Name>[]];
const made =
  (kind: 'sum' | 'difference' | 'product' | 'quotient') =>
  <Name extends string>(...parts: Parts<Name>): Formula<Name> => ({ kind, parts });

export const sumOf = made('sum');
/** The first less all the others. */
export const difference = made('difference');
export const product = made('product');
/** The first divided by each of the others. */
export const quotient = made('quotient');
export const atLeastZero = <Name extends string>(of: Formula<Name>): Formula<Name> => ({
  kind: 'atLeastZero',
  of,
});
export const toOre = <Name extends string>(of: Formula<Name>): Formula<Name> => ({ kind: 'toOre', of });
/** @param percent in per cent */
export const percentOf = <Name extends string>(percent: Formula<Name>, of: Formula<Name>): Formula<Name> =>
  product(quotient(percent, number('100')), of);

/**
 * Exact, but for what `toOre` rounds.
 * @param amountNamed the value of a name; null when there is none
 * @param isRounding whether `toOre` rounds
 * @returns null when something is divided by zero, or a name has no value
 */
export function amountOf<Name extends string>(
  formula: Formula<Name>,
  amountNamed: (name: Name) => Exact | null,
  isRounding: boolean,
): Exact | null {
  const value = (each: Formula<Name>): Exact | null => amountOf(each, amountNamed, isRounding);
  switch (formula.kind) {
    case 'number':
      return exact(formula.value);
    case 'named':
      return amountNamed(formula.name);
    case 'atLeastZero': {
      const of = value(formula.of);
      return of?.lt(zero) ? zero : of;
    }
    case 'toOre': {
      const of = value(formula.of);
      return of && isRounding ? rounded(of) : of;
    }
    default:
      return formula.parts.map(value).reduce((left, right) => combined(formula.kind, left, right));
  }
}

type Operation = 'sum' | 'difference' | 'product' | 'quotient';

function combined(kind: Operation, left: Exact | null, right: Exact | null): Exact | null {
  if (left === null || right === null) return null;
  if (kind === 'sum') return left.add(right);
  if (kind === 'difference') return left.sub(right);
  if (kind === 'product') return left.mul(right);
  return right.equals(zero) ? null : left.div(right);
}
