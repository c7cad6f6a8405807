// Puts strips on pages. Pure: what it returns is painted by others.

import type { Strip } from './strip.ts';

/** A strip and how far below the top of the content area it begins, in points. */
export interface PlacedStrip {
  readonly strip: Strip;
  readonly top: number;
  /** A table's header shown again: already said on an earlier page. */
  readonly repeated: boolean;
}

export type Page = readonly PlacedStrip[];

/**
 * Every strip once, in order, on pages of the given height; at least one page. What keeps together goes to the next page
 * together, unless it is taller than a page: then it is cut where the page ends.
 */
export function paginate(strips: readonly Strip[], height: number): readonly Page[] {
  const pages: PlacedStrip[][] = [[]];
  let used = 0;
  const place = (strip: Strip, repeated = false) => {
    const page = pages.at(-1) ?? [];
    const top = page.length === 0 ? 0 : used + strip.gapBefore;
    page.push({ strip, top, repeated });
    used = top + strip.height;
  };
  const turnPage = (next: Strip) => {
    pages.push([]);
    used = 0;
    const repeated = next.band.repeated ?? [];
    if (heightOf(repeated) < height / 3) for (const strip of repeated) place(strip, true);
  };
  const isEmpty = () => pages.at(-1)?.length === 0;
  for (const group of groups(strips)) {
    const [first] = group;
    if (first === undefined) continue;
    const needed = heightOf(group);
    const fitsElsewhere = used + needed > height && needed <= height;
    if ((first.breakBefore || fitsElsewhere) && !isEmpty()) turnPage(first);
    for (const strip of group) {
      if (used + strip.gapBefore + strip.height > height && !isEmpty()) turnPage(strip);
      place(strip);
    }
  }
  return pages;
}

/** Strips that keep together, gaps included. */
function groups(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const found: Strip[][] = [[]];
  for (const strip of strips) {
    found.at(-1)?.push(strip);
    if (!strip.keepWithNext) found.push([]);
  }
  return found;
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.gapBefore + strip.height, 0);
}
