// How a table's width is shared among its columns.

import { printable } from '../printable.ts';
import type { TextStyle } from '../typography.ts';
import type { Measure } from './line-breaking.ts';

export interface ColumnContent {
  readonly texts: readonly { readonly text: string; readonly style: TextStyle }[];
  /** Takes of the width that nobody needs. Columns of figures do not. */
  readonly grows: boolean;
}

/**
 * One width for each column, `available` in all. A column that asks for no more than its equal share has its longest line
 * on one line. The others have their longest word whole, and share what is left by how much more they could use. If not
 * even the words fit, the columns with the longest ones share equally what the others leave, and words are broken.
 */
export function columnWidths(
  columns: readonly ColumnContent[],
  available: number,
  measure: Measure,
): readonly number[] {
  const whole = columns.map((column) => longest(column, /\n/, measure));
  const words = columns.map((column) => longest(column, /[ \n]/, measure));
  const growing = columns.map(({ grows }, index) => (grows ? (whole[index] ?? 0) : 0));
  if (total(whole) <= available) return shared(whole, available, total(growing) > 0 ? growing : whole);
  const isModest = modest(whole, available);
  const comfortable = words.map((width, index) => (isModest(index) ? (whole[index] ?? 0) : width));
  const base = [comfortable, words].find((widths) => total(widths) <= available);
  if (base === undefined) return fair(words, available);
  return shared(
    base,
    available,
    whole.map((width, index) => width - (base[index] ?? 0)),
  );
}

function longest({ texts }: ColumnContent, between: RegExp, measure: Measure): number {
  const parts = texts.flatMap(({ text, style }) =>
    printable(text)
      .split(between)
      .map((part) => measure(part, style)),
  );
  return parts.reduce((most, width) => Math.max(most, width), 0);
}

/** Which columns ask for no more than their equal share, of what those who ask for less have left over. */
function modest(wanted: readonly number[], available: number): (index: number) => boolean {
  let open = [...wanted.keys()];
  let left = available;
  for (let before = -1; before !== open.length; ) {
    before = open.length;
    const share = left / open.length;
    const fits = open.filter((index) => (wanted[index] ?? 0) <= share);
    left -= total(fits.map((index) => wanted[index] ?? 0));
    open = open.filter((index) => !fits.includes(index));
  }
  return (index) => !open.includes(index);
}

/** The modest have what they ask for; the others the same, of what is left. */
function fair(wanted: readonly number[], available: number): readonly number[] {
  const isModest = modest(wanted, available);
  const open = wanted.filter((_, index) => !isModest(index));
  const left = available - (total(wanted) - total(open));
  return wanted.map((width, index) => (isModest(index) ? width + hair : left / open.length));
}

// A hair more than measured, so that a text as wide as its column is not broken by rounding.
const hair = 0.001;

/** `base` and what is left of `available`, shared by `weights`; equally if no column has any. */
function shared(base: readonly number[], available: number, weights: readonly number[]): readonly number[] {
  const left = available - total(base);
  const all = total(weights);
  return base.map((width, index) => {
    const share = all > 0 ? (weights[index] ?? 0) / all : 1 / base.length;
    return width + left * share + hair;
  });
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
