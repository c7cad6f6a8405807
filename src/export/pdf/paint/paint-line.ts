// Paints one line of text, its links with their tags, underlines and places to click.

import type { Link, Segment } from '../layout/line-breaking.ts';
import type { Piece } from '../layout/strip.ts';
import type { StructElement } from '../structure/element.ts';
import { lines } from '../typography.ts';
import { type PageWriter, rectangle, type Tag } from './page-writer.ts';

/** The Link elements made so far: a link over several lines is one element with several annotations. */
export type LinkElements = Map<Link, StructElement>;

/** Paints the piece as the content of its element. */
export function paintPiece(writer: PageWriter, piece: Piece, top: number, links: LinkElements): void {
  for (const segment of piece.line.segments) {
    const { link } = segment;
    if (link === undefined) paintSegment(writer, elementOf(piece, segment), segment, piece, top);
    else {
      const element = links.get(link) ?? piece.element.add('Link');
      links.set(link, element);
      paintSegment(writer, element, segment, piece, top);
      paintLink(writer, element, { ...segment, link }, piece, top);
    }
  }
}

/** What the font lacks is painted as its code, and said as it was typed. */
function elementOf({ element }: Piece, { typed }: Segment): StructElement {
  return typed === undefined ? element : element.add('Span', { actual: typed });
}

/** Paints the piece as something already said elsewhere: a table header on a later page. */
export function paintRepeated(writer: PageWriter, piece: Piece, top: number): void {
  for (const segment of piece.line.segments) paintSegment(writer, 'repeatedHeader', segment, piece, top);
}

function paintSegment(writer: PageWriter, tag: Tag, segment: Segment, piece: Piece, top: number): void {
  writer.text(tag, segment, piece.x + segment.x, top + piece.baseline);
}

function paintLink(
  writer: PageWriter,
  element: StructElement,
  { link, style, x, visibleWidth }: Segment & { link: Link },
  piece: Piece,
  top: number,
): void {
  const left = piece.x + x;
  const under = top + piece.baseline + style.size * 0.16;
  const { colour } = style;
  writer.rule(element, { from: [left, under], to: [left + visibleWidth, under], width: lines.hair, colour });
  element.addAnnotation({
    page: writer.page,
    rectangle: rectangle(left, top, left + visibleWidth, top + style.leading),
    href: link.href,
    contents: link.text,
  });
}
