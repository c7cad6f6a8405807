// Terms and lines for tests, as decimals.
import { type Exact, exact, toDecimals } from '../../shared/exact.ts';
import { lineIds } from '../price/lines.ts';
import { type TermId, type Terms, termIds } from '../price/terms.ts';

/** Those not given are zero. @param given decimals, or «4/3» */
export function termsOfDecimals(given: Readonly<Partial<Record<TermId, string>>>): Terms {
  const value = (id: TermId): Exact => {
    const [over = '0', under = '1'] = (given[id] ?? '0').split('/');
    return exact(over, BigInt(under));
  };
  return Object.fromEntries(termIds.map((id) => [id, value(id)])) as Terms;
}

/** With two decimals, in the order of the lines. */
export function shown(lines: Readonly<Record<string, Exact>> | null): readonly string[] {
  return lineIds.flatMap((id) => (lines?.[id] ? [toDecimals(lines[id])] : []));
}
