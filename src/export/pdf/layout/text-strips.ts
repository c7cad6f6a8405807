// Text set in one column, as strips.

import type { Inline } from '../../document/model.ts';
import { shortTitle } from '../printable.ts';
import { safeHref } from '../safe-href.ts';
import type { StructElement } from '../structure/element.ts';
import { baseline, styles, type TextStyle } from '../typography.ts';
import { breakLines, type Measure, type Run } from './line-breaking.ts';
import type { Band, Piece, Strip } from './strip.ts';

/** The column a block may use. */
export interface Place {
  readonly left: number;
  readonly width: number;
  readonly measure: Measure;
}

/** The lines of a text in their places, as content of `element`. */
export function setLines(element: StructElement, runs: readonly Run[], place: Place): readonly Piece[] {
  return breakLines(runs, place.width, place.measure).map((line) => ({
    element,
    line,
    x: place.left,
    baseline: baseline(runs[0]?.style ?? styles.body),
  }));
}

/** The same, each line that the writer ended as a paragraph of its own, so that it is still one when it is read back. */
export function setParagraphs(
  element: StructElement,
  text: string,
  style: TextStyle,
  place: Place,
): readonly Piece[] {
  const paragraphs = text.split(/\r?\n/);
  if (paragraphs.length === 1) return setLines(element, plainRun(text, style), place);
  return paragraphs.flatMap((paragraph) => setLines(element.add('P'), plainRun(paragraph, style), place));
}

/** A strip for every line, free to be parted. All runs have the same leading. */
export function textStrips(
  element: StructElement,
  runs: readonly Run[],
  place: Place,
  band: Band = {},
): readonly Strip[] {
  const height = runs[0]?.style.leading ?? 0;
  return setLines(element, runs, place).map((piece) => ({
    band,
    height,
    gapBefore: 0,
    keepWithNext: false,
    columns: [piece],
  }));
}

export function plainRun(text: string, style: TextStyle): readonly Run[] {
  return [{ text, style }];
}

/** A link whose address is not one we lead to is set as plain text. */
export function inlineRuns(content: readonly Inline[]): readonly Run[] {
  return content.map((inline) => {
    const { text } = inline;
    if (inline.kind === 'strong') return { text, style: styles.strong };
    const href = inline.kind === 'link' ? safeHref(inline.href) : null;
    return href === null
      ? { text, style: styles.body }
      : { text, style: styles.body, link: { href, text: shortTitle(text) } };
  });
}
