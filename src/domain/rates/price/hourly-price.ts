// The hourly price (timepris) of a supplier, line by line. @source the twenty lines of the build-up, content/rates
import { type Exact, rounded } from '../../shared/exact.ts';
import { amountOf } from './formula.ts';
import { formulasOf, type LineId, lineIds, type Name } from './lines.ts';
import type { MarginOf, Rounding, TermId, Terms } from './terms.ts';

/** kr an hour. Rounded per line, they are whole øre and add up as printed; rounded at the end, only the price is whole øre. */
export type PriceLines = Readonly<Record<LineId, Exact>>;

/**
 * @returns null where hours or a margin of 100 per cent leave nothing to divide by
 * @term timepris
 */
export function hourlyPrice(terms: Terms, marginOf: MarginOf, rounding: Rounding): PriceLines | null {
  const formulas = formulasOf(marginOf);
  const isPerLine = rounding === 'perLine';
  const found = new Map<Name, Exact>();
  for (const [id, value] of Object.entries(terms)) found.set(`term:${id as TermId}`, value);
  for (const id of lineIds) {
    const value = amountOf(formulas[id], (name) => found.get(name) ?? null, isPerLine);
    if (value === null) return null;
    found.set(`line:${id}`, isPerLine || id === 'price' ? rounded(value) : value);
  }
  return Object.fromEntries(lineIds.map((id) => [id, found.get(`line:${id}`)])) as PriceLines;
}
