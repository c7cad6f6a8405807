// The hourly price (timepris) of a supplier, line by line. @source the twenty lines of the build-up, content/rates
import { type Exact, exact, rounded } from '../../shared/exact.ts';
import { amountOf } from './formula.ts';
import { formulasOf, inOrderOfComputing, type LineId, lineIds, type Name } from './lines.ts';
import type { MarginOf, Rounding, TermId, Terms } from './terms.ts';

/** kr an hour. Rounded per line, they are whole øre and add up as printed; rounded at the end, only the price is whole øre. */
export type PriceLines = Readonly<Record<LineId, Exact>>;

/** A margin of the whole price, or more, leaves nothing for the cost. */
const wholePrice = exact(100);

/**
 * @returns null where there are no hours to share a yearly sum among, and where the margin is the whole price
 * @term timepris
 */
export function hourlyPrice(terms: Terms, marginOf: MarginOf, rounding: Rounding): PriceLines | null {
  if (marginOf === 'price' && terms.marginPercent.gte(wholePrice)) return null;
  const formulas = formulasOf(marginOf);
  const isPerLine = rounding === 'perLine';
  const found = new Map<Name, Exact>();
  for (const [id, value] of Object.entries(terms)) found.set(`term:${id as TermId}`, value);
  for (const id of inOrderOfComputing) {
    const value = amountOf(formulas[id], (name) => found.get(name) ?? null, isPerLine);
    if (value === null) return null;
    found.set(`line:${id}`, isPerLine || id === 'price' ? rounded(value) : value);
  }
  return Object.fromEntries(lineIds.map((id) => [id, found.get(`line:${id}`)])) as PriceLines;
}

/**
 * One line by itself, in kr, rounded to øre.
 * @param named the figures and the lines that its formula names
 * @returns null where one of them is not given, and where something is divided by zero
 */
export function lineAmount(
  id: LineId,
  marginOf: MarginOf,
  named: Readonly<Partial<Record<Name, Exact>>>,
): Exact | null {
  const value = amountOf(formulasOf(marginOf)[id], (name) => named[name] ?? null, true);
  return value && rounded(value);
}
