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
 * together, unless it is taller than a page: then it is cut where the page ends. A section taller than a page is cut between
 * what keeps together in it.
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
  const bound = groups(strips);
  const whole = sectionsWith(bound);
  for (const [index, group] of bound.entries()) {
    const [first] = group;
    if (first === undefined) continue;
    const own = heightOf(group);
    const withSection = whole[index] ?? own;
    const needed = withSection <= height ? withSection : own;
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

/** The height of each group, and of the rest of a section that begins in it. */
function sectionsWith(bound: readonly (readonly Strip[])[]): readonly number[] {
  const later = new Map<object | undefined, number>();
  for (const group of bound) {
    const section = group[0]?.section;
    later.set(section, (later.get(section) ?? 0) + heightOf(group));
  }
  return bound.map((group, index) => {
    const section = group.at(-1)?.section;
    const begins = section !== undefined && bound[index - 1]?.at(-1)?.section !== section;
    const isWhole = group[0]?.section === section;
    const own = heightOf(group);
    if (!begins) return own;
    return (later.get(section) ?? 0) + (isWhole ? 0 : own);
  });
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.gapBefore + strip.height, 0);
}
