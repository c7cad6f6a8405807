// Paints on pages, and sees to it that nothing is painted that is neither part of the tag tree nor marked as an artifact.
// y is counted from the top of the page.

import type { jsPDF } from 'jspdf';
import type { Box } from '../../document/model.ts';
import { writeOperator } from '../file/jspdf.ts';
import { textString } from '../file/strings.ts';
import type { Fonts } from '../fonts.ts';
import type { Segment } from '../layout/line-breaking.ts';
import type { Rule } from '../layout/strip.ts';
import { printable } from '../printable.ts';
import type { StructElement } from '../structure/element.ts';
import { page } from '../typography.ts';

/** What a screen reader passes over. Source: ISO 32000-1:2008, 14.8.2.2 "Real content and artifacts". */
export type Artifact = 'header' | 'footer' | 'repeatedHeader' | 'rules';

const artifactProperties: Record<Artifact, string> = {
  header: '/Type /Pagination /Subtype /Header /Attached [/Top]',
  footer: '/Type /Pagination /Subtype /Footer /Attached [/Bottom]',
  repeatedHeader: '/Type /Pagination',
  rules: '/Type /Layout',
};

export type Tag = StructElement | Artifact;

/** Where an element first shows, for the bookmarks; `top` in points from the upper edge. */
export interface Position {
  readonly page: number;
  readonly top: number;
}

export class PageWriter {
  readonly positions = new Map<StructElement, Position>();
  readonly #doc: jsPDF;
  readonly #fonts: Fonts;
  #page = 0;
  #nextMark = 0;
  #open: Tag | null = null;

  constructor(doc: jsPDF, fonts: Fonts) {
    this.#doc = doc;
    this.#fonts = fonts;
  }

  /** The number of the page being painted, counted from 0. */
  get page(): number {
    return this.#page;
  }

  /** Ends the page and begins the next. The first page is there from the start. */
  nextPage(): void {
    this.endPage();
    this.#doc.addPage();
    this.#page += 1;
    this.#nextMark = 0;
  }

  /** To be called once more after the last page. */
  endPage(): void {
    if (this.#open !== null) writeOperator(this.#doc, 'EMC');
    this.#open = null;
  }

  /** Throws if the text has not been through `printable`: jsPDF would drop part of it without a word. */
  text(tag: Tag, { text, style }: Segment, x: number, baseline: number): void {
    if (printable(text) !== text || text.includes('\n')) throw new Error('Text that the font cannot print.');
    this.#mark(tag, baseline - style.size);
    this.#doc.setFont(this.#fonts.names[style.weight], 'normal');
    this.#doc.setFontSize(style.size).setTextColor(style.colour);
    this.#doc.text(text, x, baseline);
  }

  rule(tag: Tag, { from: [x1, y1], to: [x2, y2], width, colour }: Rule): void {
    this.#mark(tag, y1);
    this.#doc.setLineWidth(width).setDrawColor(colour);
    this.#doc.line(x1, y1, x2, y2);
  }

  box(tag: Tag, { left, top, width, height }: Box, colour: string): void {
    this.#mark(tag, top);
    this.#doc.setFillColor(colour).rect(left, top, width, height, 'F');
  }

  /** Goes on in the marked content that is open, if it is the same; else ends it and opens the next. */
  #mark(tag: Tag, top: number): void {
    if (this.#open === tag) return;
    this.endPage();
    this.#open = tag;
    if (typeof tag === 'string') {
      writeOperator(this.#doc, `/Artifact <<${artifactProperties[tag]}>> BDC`);
      return;
    }
    const mark = { page: this.#page, mcid: this.#nextMark++ };
    const { actual } = tag.attributes;
    // Here too, since readers that know nothing of the tag tree look here for what is said.
    const said = actual === undefined ? '' : ` /ActualText ${textString(actual)}`;
    writeOperator(this.#doc, `/${tag.role} <</MCID ${mark.mcid}${said}>> BDC`);
    tag.addMark(mark);
    if (!this.positions.has(tag)) this.positions.set(tag, { page: this.#page, top });
  }
}

/** `[left, bottom, right, top]` from the lower left corner, as annotations want it. */
export function rectangle(left: number, top: number, right: number, bottom: number) {
  return [left, page.height - bottom, right, page.height - top] as const;
}
