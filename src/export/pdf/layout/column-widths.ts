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
 * One width for each column, `available` in all. If there is room, every column has its longest line on one line. If
 * not, each has its longest word whole, and shares what is left by how much more it could use. If not even the words fit,
 * they are given shares by their length, and are broken.
 */
export function columnWidths(
  columns: readonly ColumnContent[],
  available: number,
  measure: Measure,
): readonly number[] {
  const longest = (column: ColumnContent, between: RegExp) =>
    Math.max(
      0,
      ...column.texts.flatMap(({ text, style }) =>
        printable(text)
          .split(between)
          .map((part) => measure(part, style)),
      ),
    );
  const words = columns.map((column) => longest(column, /[ \n]/));
  const whole = columns.map((column) => longest(column, /\n/));
  const growing = columns.map((column, index) => (column.grows ? (whole[index] ?? 0) : 0));
  if (total(whole) <= available) return shared(whole, available, total(growing) > 0 ? growing : whole);
  const missing = whole.map((width, index) => width - (words[index] ?? 0));
  if (total(words) <= available) return shared(words, available, missing);
  return words.map((width) => (width / total(words)) * available);
}

/** `base` and what is left of `available`, shared by `weights`; equally if no column has any. */
function shared(base: readonly number[], available: number, weights: readonly number[]): readonly number[] {
  const left = available - total(base);
  const all = total(weights);
  return base.map((width, index) => {
    const share = all > 0 ? (weights[index] ?? 0) / all : 1 / base.length;
    // A hair more than measured, so that a text as wide as its column is not broken by rounding.
    return width + left * share + 0.001;
  });
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
