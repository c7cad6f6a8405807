// The published change from one regulation to the next, in per cent: typed, since the indices we hold do not tell it.
import type { Exact } from '../shared/exact.ts';
import { parseDecimal } from '../shared/read-decimal.ts';
import type { Missing, Typed } from './indexation-figure.ts';
import type { Month } from './indexation-months.ts';

const below = /^\s*[-−–]\s*(?=\d)/;
/** A price that falls by all of itself is none. */
const most = 100;

/** The same whichever base year an index has. */
export function changeField(from: Month, to: Month): string {
  return `change:${from}:${to}`;
}

/** Per cent, below zero when prices fell; null while nothing is typed. */
export function readChange(from: Month, to: Month, typed: Typed): Exact | Missing | null {
  const at = changeField(from, to);
  const text = typed[at] ?? '';
  const read = parseDecimal(text.replace(below, ''));
  if ('value' in read)
    return read.value.lt(most)
      ? read.value.mul(below.test(text) ? -1 : 1)
      : { at, code: 'tooMuch', figure: null };
  return read.problem === 'empty' ? null : { at, code: read.problem, figure: null };
}
