// Paints one page of placed strips: band by band, in each the rules first and then the text, column by column, so that
// the order of the content is the order in which it is read.

import type { Page, PlacedStrip } from '../layout/paginate.ts';
import type { Band } from '../layout/strip.ts';
import { page as paper } from '../typography.ts';
import type { PageWriter } from './page-writer.ts';
import { type LinkElements, paintPiece, paintRepeated } from './paint-line.ts';
import { paintPicture } from './paint-picture.ts';

/** `pages` are all pages, to know whether a band began before this one or goes on after it. */
export function paintPage(
  writer: PageWriter,
  pages: readonly Page[],
  index: number,
  links: LinkElements,
): void {
  for (const part of bandParts(pages[index] ?? [])) {
    paintRules(
      writer,
      part,
      !continues(pages[index - 1]?.at(-1), part),
      !continues(firstOwn(pages[index + 1]), part),
    );
    paintText(writer, part, links);
    for (const { strip, top } of part.placed)
      if (strip.picture) paintPicture(writer, strip.picture, paper.top + top, strip.height);
  }
}

/** The strips of one band on one page. */
interface BandPart {
  readonly band: Band;
  readonly placed: readonly PlacedStrip[];
}

function bandParts(page: Page): readonly BandPart[] {
  const parts: { band: Band; placed: PlacedStrip[] }[] = [];
  for (const placed of page) {
    const { band } = placed.strip;
    const last = parts.at(-1);
    if (last?.band === band) last.placed.push(placed);
    else parts.push({ band, placed: [placed] });
  }
  return parts;
}

function continues(neighbour: PlacedStrip | undefined, { band }: BandPart): boolean {
  return neighbour?.strip.band === band && !neighbour.repeated;
}

function firstOwn(page: Page | undefined): PlacedStrip | undefined {
  return page?.find(({ repeated }) => !repeated);
}

function paintRules(writer: PageWriter, { band, placed }: BandPart, first: boolean, last: boolean): void {
  const [start, end] = [placed[0], placed.at(-1)];
  if (start === undefined || end === undefined) return;
  const top = paper.top + start.top;
  const bottom = paper.top + end.top + end.strip.height;
  for (const rule of band.rules?.({ top, bottom, first, last }) ?? []) writer.rule('rules', rule);
}

function paintText(writer: PageWriter, { placed }: BandPart, links: LinkElements): void {
  const columns = Math.max(...placed.map(({ strip }) => strip.columns.length));
  for (let column = 0; column < columns; column++) {
    for (const { strip, top, repeated } of placed) {
      const piece = strip.columns[column];
      if (piece && repeated) paintRepeated(writer, piece, paper.top + top);
      else if (piece) paintPiece(writer, piece, paper.top + top, links);
    }
  }
}
