// The pieces a document is cut into before anybody knows on which page they land.

import type { Box } from '../../document/model.ts';
import type { StructElement } from '../structure/element.ts';
import type { Line, Segment } from './line-breaking.ts';

/** A line of text in its place: `x` from the left edge of the page, `baseline` from the top of its strip. */
export interface Piece {
  readonly element: StructElement;
  readonly line: Line;
  readonly x: number;
  readonly baseline: number;
}

/** Where a band stands on one page. A band that goes over pages has its first and last part on different ones. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
  readonly first: boolean;
  readonly last: boolean;
}

/** A drawing; its places are counted from its own upper left corner. */
export interface Picture {
  readonly element: StructElement;
  readonly left: number;
  readonly width: number;
  readonly boxes: readonly Box[];
  readonly words: readonly { readonly segment: Segment; readonly baseline: number }[];
}

export interface Rule {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly width: number;
  readonly colour: string;
}

/** What belongs together on paper: a paragraph, a table row, a box. Painted column by column on each page. */
export interface Band {
  /** The lines drawn around or under it; they carry no meaning of their own. */
  readonly rules?: (extent: Extent) => readonly Rule[];
  /** Shown again above the band when it begins a page: a table's header row. */
  readonly repeated?: readonly Strip[];
}

/** A slice across the page that is never cut: one line of text, one line of every cell of a row, or bare space. */
export interface Strip {
  readonly band: Band;
  readonly height: number;
  /** Space above, left out at the top of a page. */
  readonly gapBefore: number;
  /** Never the last on its page, as far as the page has room. */
  readonly keepWithNext: boolean;
  readonly breakBefore?: boolean;
  /** The same object for all strips that stand on one page together when a page has room for them. */
  readonly section?: object | undefined;
  /** What stands side by side; `null` where a column has no line this far down. */
  readonly columns: readonly (Piece | null)[];
  readonly picture?: Picture;
}

/** Bare space inside a band. */
export function space(band: Band, height: number): Strip {
  return { band, height, gapBefore: 0, keepWithNext: true, columns: [] };
}

/**
 * Keeps strips together: all of them when there are at most `whole`, else the first two and the last two, so that no
 * page begins or ends with a single line of them. The last strip is free.
 */
export function kept(strips: readonly Strip[], whole = 3): readonly Strip[] {
  const last = strips.length - 1;
  const isBound = (index: number) => strips.length <= whole || index === 0 || index === last - 1;
  return strips.map((strip, index) => ({ ...strip, keepWithNext: index < last && isBound(index) }));
}

/** All of them together, and with what follows. */
export function keptWithNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip) => ({ ...strip, keepWithNext: true }));
}
