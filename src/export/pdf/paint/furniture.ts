// What stands on every page besides the document: the mark and the call's name above, footer and page number below.
// All of it artifacts.

import { breakLines, type Line, type Measure } from '../layout/line-breaking.ts';
import { baseline, colours, contentWidth, lines, page, styles } from '../typography.ts';
import type { PdfWords } from '../words.ts';
import type { PageWriter } from './page-writer.ts';

/** The words of every page, `number` counted from 1. */
export interface Furniture {
  readonly kicker: string;
  readonly footer: string;
  readonly words: PdfWords;
  readonly measure: Measure;
}

const style = styles.furniture;
const most = 2;

export function paintHeader(writer: PageWriter, { kicker, measure }: Furniture): void {
  const top = 44;
  const markWidth = 18;
  paintMark(writer, page.left, top);
  const left = page.left + markWidth + 8;
  const text = linesOf(kicker, page.right - left, measure);
  paintLines(writer, 'header', text, left, top + (markWidth - text.length * style.leading) / 2 + 1);
}

export function paintFooter(writer: PageWriter, furniture: Furniture, number: number, total: number): void {
  const top = page.height - 56;
  const { footer, words, measure } = furniture;
  writer.rule('footer', {
    from: [page.left, top],
    to: [page.right, top],
    width: lines.hair,
    colour: colours.rule,
  });
  const count = linesOf(words.page(number, total), contentWidth / 3, measure);
  const countWidth = Math.max(0, ...count.map((line) => line.width));
  paintLines(writer, 'footer', linesOf(footer, contentWidth - countWidth - 24, measure), page.left, top + 6);
  paintLines(writer, 'footer', count, page.right - countWidth, top + 6);
}

/** At most two lines; what does not fit is seen to be missing. The whole text stands in the document itself. */
function linesOf(text: string, width: number, measure: Measure): readonly Line[] {
  const all = breakLines([{ text, style }], width, measure);
  if (all.length <= most) return all;
  const shown = all.slice(0, most).flatMap((line) => line.segments.map((segment) => segment.text));
  return breakLines([{ text: `${shown.join('').slice(0, -4)} …`, style }], width, measure).slice(0, most);
}

function paintLines(
  writer: PageWriter,
  tag: 'header' | 'footer',
  text: readonly Line[],
  left: number,
  top: number,
): void {
  for (const [index, line] of text.entries()) {
    const down = top + index * style.leading + baseline(style);
    for (const segment of line.segments) writer.text(tag, segment, left + segment.x, down);
  }
}

/** A gable with one window, eighteen points wide and high. */
function paintMark(writer: PageWriter, x: number, y: number): void {
  const outline = [
    [2, 18],
    [2, 8],
    [9, 0],
    [16, 8],
    [16, 18],
    [2, 18],
  ] as const;
  const frame = [
    [7, 9],
    [11, 9],
    [11, 14],
    [7, 14],
    [7, 9],
  ] as const;
  for (const corners of [outline, frame]) {
    for (const [i, [toX, toY]] of corners.slice(1).entries()) {
      const [fromX, fromY] = corners[i] ?? [toX, toY];
      writer.rule('header', {
        from: [x + fromX, y + fromY],
        to: [x + toX, y + toY],
        width: lines.thick,
        colour: colours.mark,
      });
    }
  }
}
