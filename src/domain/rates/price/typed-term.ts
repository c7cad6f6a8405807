// One figure as it was typed: understood, and within what makes sense for it.
import { type Exact, exact, zero } from '../../shared/exact.ts';
import { type DecimalProblemCode, parseDecimal } from '../../shared/read-decimal.ts';
import type { TermId } from './terms.ts';

/** Above the most that makes sense, or nothing where something is divided by it. */
export type TypedTerm =
  | { readonly value: Exact }
  | { readonly problem: DecimalProblemCode | 'tooMuch' | 'zero' };

/** In the unit of the term. */
export function typedTerm(id: TermId, typed: string): TypedTerm {
  const read = parseFactor(id, typed) ?? parseDecimal(typed);
  if ('problem' in read) return read;
  const most = mostOf(id);
  if (most !== null && read.value.gt(most)) return { problem: 'tooMuch' };
  if (divisors.includes(id) && read.value.equals(zero)) return { problem: 'zero' };
  return { value: read.value };
}

/** Nothing can be shared among no hours. */
const divisors: readonly TermId[] = ['workedHoursPerYear', 'hoursPerWeek'];

/** «4/3»: a public holiday's supplement is four thirds, which no decimal is. */
function parseFactor(id: TermId, typed: string): { readonly value: Exact } | null {
  const [, over = '', under = ''] =
    (id === 'holidayFactor' && /^\s*(\d{1,3})\s*\/\s*([1-9]\d{0,2})\s*$/.exec(typed)) || [];
  return under === '' ? null : { value: exact(BigInt(over), BigInt(under)) };
}

const hoursInWeek = exact(168);
/** Of a leap year. */
const hoursInYear = exact(8784);
/** Shares, and per cent of a whole. */
const wholePercent = exact(100);
/** A margin of the whole price leaves nothing for the cost. */
const mostMargin = exact('99.99');
/** Of the wage: whoever types 133 for 133 per cent must be told. */
const mostFactor = exact(10);

/** null for kr, where nothing says how much is too much. */
export function mostOf(id: TermId): Exact | null {
  if (id === 'hoursPerWeek') return hoursInWeek;
  if (id === 'workedHoursPerYear') return hoursInYear;
  if (id === 'marginPercent') return mostMargin;
  if (id === 'holidayFactor') return mostFactor;
  return id.endsWith('Percent') || id.endsWith('Share') ? wholePercent : null;
}
