// A formula of the domain in the language of spreadsheets, as it is stored in their files: English names, commas between arguments.
// A program in Norwegian shows AVRUND and semicolons. Made of our own formulas alone: nothing typed ever comes in here.
// @source ECMA-376, part 1, section 18.17 (formulas). Checked 2026-11-22.

import type { Formula } from '#domain/rates/price/formula.ts';

const signs = { sum: '+', difference: '-', product: '*', quotient: '/' } as const;

/**
 * Without the equals sign, which the file does not hold.
 * @param cellOf where the value of a name stands: «B4», «Tall!C8»
 * @param decimals of `toOre`: a number, or the cell that holds it
 */
export function spreadsheetFormula<Name extends string>(
  formula: Formula<Name>,
  cellOf: (name: Name) => string,
  decimals: string,
): string {
  const written = (each: Formula<Name>): string => spreadsheetFormula(each, cellOf, decimals);
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'named':
      return cellOf(formula.name);
    case 'atLeastZero':
      return `MAX(0,${written(formula.of)})`;
    case 'toOre':
      return roundedTo(decimals, written(formula.of));
    default:
      return formula.parts
        .map((part) => ('parts' in part ? `(${written(part)})` : written(part)))
        .join(signs[formula.kind]);
  }
}

/** ROUND of a spreadsheet rounds half away from zero, as `rounded` does. @param decimals a number, or the cell that holds it */
export const roundedTo = (decimals: string, formula: string): string => `ROUND(${formula},${decimals})`;

/** What a chosen word leads to; a cell that holds another word gives a fault that is seen, and no figure. */
export function whereChosen(
  cell: string,
  ways: readonly (readonly [word: string, formula: string])[],
): string {
  return ways.reduceRight(
    (otherwise, [word, way]) => `IF(${cell}=${quoted(word)},${way},${otherwise})`,
    'NA()',
  );
}

/** Spreadsheets take no more than 255 characters of text in one piece. */
const piece = /.{1,120}/gsu;

/** Text of our own, or of content, in a formula. */
export function quoted(text: string): string {
  return (text.match(piece) ?? ['']).map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}
