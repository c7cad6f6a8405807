// A formula of the domain in the language of spreadsheets, as it is stored in their files: English names, commas between arguments.
// A program in Norwegian shows AVRUND and semicolons. Made of our own formulas alone: nothing typed ever comes in here.
// @source ECMA-376, part 1, section 18.17 (formulas). Checked 2026-11-22.

import type { Formula } from '#domain/rates/price/formula.ts';

const signs = { sum: '+', difference: '-', product: '*', quotient: '/' } as const;

/**
 * Without the equals sign, which the file does not hold.
 * @param cellOf where the value of a name stands: «B4», «Tall!C8»
 * @param isRounding whether `toOre` rounds; ROUND of a spreadsheet rounds half away from zero, as `rounded` does
 */
export function spreadsheetFormula<Name extends string>(
  formula: Formula<Name>,
  cellOf: (name: Name) => string,
  isRounding: boolean,
): string {
  const written = (each: Formula<Name>): string => spreadsheetFormula(each, cellOf, isRounding);
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'named':
      return cellOf(formula.name);
    case 'atLeastZero':
      return `MAX(0,${written(formula.of)})`;
    case 'toOre':
      return isRounding ? toOre(written(formula.of)) : written(formula.of);
    default:
      return formula.parts.map((part) => operand(part, written(part), isRounding)).join(signs[formula.kind]);
  }
}

/** Rounded to øre. */
export const toOre = (formula: string): string => `ROUND(${formula},2)`;

/** In parentheses when it is several parts; a function has its own. */
function operand(part: Formula, text: string, isRounding: boolean): string {
  if (part.kind === 'toOre' && !isRounding) return operand(part.of, text, isRounding);
  return 'parts' in part ? `(${text})` : text;
}
