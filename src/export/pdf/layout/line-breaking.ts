// Breaks text into lines. Knows nothing of pages; widths come from outside.

import { printable, type Replacement, replacements } from '../printable.ts';
import type { TextStyle } from '../typography.ts';

export interface Run {
  readonly text: string;
  readonly style: TextStyle;
  /** A safe, absolute address; the same object for every part of one link. */
  readonly link?: Link;
}

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** Part of a line in one style. `x` is counted from the start of the line. */
export interface Segment extends Run {
  /** What was typed, where the font lacks it and `text` shows its code; empty where the code goes on from the line above. */
  readonly typed?: string;
  readonly x: number;
  /** Without spaces at the end: they are drawn, so that they can be read back, but not counted. */
  readonly visibleWidth: number;
}

/** `width` is without spaces at the end, too. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
}

/** Width in points of a text without line breaks. */
export type Measure = (text: string, style: TextStyle) => number;

/** How far spaces may hang over the edge before they go on the next line like anything else. */
const hang = 24;

/**
 * Lines no wider than `width`, broken after spaces and hyphens, and anywhere in a word that is wider than a line. All
 * segments joined are the printable text, with a space for each line break: nothing is added where a word is broken.
 * No text gives no lines.
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): readonly Line[] {
  const parts = runs.map((run) => ({
    ...run,
    text: printable(run.text),
    // A link is one place to press, however it is spelt.
    replaced: run.link ? [] : replacements(run.text),
  }));
  const text = parts.map((part) => part.text).join('');
  const widths = parts.flatMap(({ text: part, style }) =>
    part.split('').map((character) => (character === '\n' ? 0 : measure(character, style))),
  );
  return lineRanges(text, widths, width, codes(parts)).map((range) => toLine(parts, range, widths));
}

type Range = readonly [start: number, end: number];

interface Part extends Run {
  readonly replaced: readonly Replacement[];
}

/** Where the code begins that a place in the text lies inside, for every such place. */
function codes(parts: readonly Part[]): ReadonlyMap<number, number> {
  const begins = new Map<number, number>();
  let offset = 0;
  for (const { text, replaced } of parts) {
    for (const { from, to } of replaced)
      for (let at = from + 1; at < to; at++) begins.set(offset + at, offset + from);
    offset += text.length;
  }
  return begins;
}

/** `codes` are not parted, unless one is wider than a line. */
function lineRanges(
  text: string,
  widths: readonly number[],
  width: number,
  codes: ReadonlyMap<number, number>,
): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  let used = 0;
  let lastChance = 0;
  const endLine = (end: number) => {
    ranges.push([start, end]);
    start = end;
    lastChance = end;
  };
  for (let at = 0; at < text.length; at++) {
    used += widths[at] ?? 0;
    const isSpace = text[at] === ' ';
    while (used > (isSpace ? width + hang : width) && at > start) {
      const code = codes.get(at) ?? at;
      endLine(lastChance > start && !isSpace ? lastChance : code > start ? code : at);
      used = sum(widths, start, at + 1);
    }
    if (text[at] === '\n') {
      endLine(at + 1);
      used = 0;
    } else if (mayBreakAfter(text, at)) lastChance = at + 1;
  }
  if (start < text.length) endLine(text.length);
  return ranges;
}

const joint = /^\p{L}[-\u2010–—/]\p{L}$/u;

function mayBreakAfter(text: string, at: number): boolean {
  if (text[at] === ' ') return text[at + 1] !== ' ';
  return joint.test(text.slice(Math.max(at - 1, 0), at + 2));
}

function sum(widths: readonly number[], start: number, end: number): number {
  let total = 0;
  for (let at = start; at < end; at++) total += widths[at] ?? 0;
  return total;
}

function toLine(parts: readonly Part[], [start, end]: Range, widths: readonly number[]): Line {
  const segments: Segment[] = [];
  let offset = 0;
  let x = 0;
  for (const { replaced, ...part } of parts) {
    const from = Math.max(start, offset) - offset;
    const to = Math.min(end, offset + part.text.length) - offset;
    for (const piece of pieces(replaced, from, to)) {
      const text = part.text.slice(piece.from, piece.to).replace('\n', ' ');
      const at = offset + piece.from;
      const isTold = piece.typed !== undefined && piece.typed !== text;
      segments.push({
        ...part,
        text,
        x,
        visibleWidth: sum(widths, at, at + text.trimEnd().length),
        ...(isTold && { typed: piece.typed }),
      });
      x += sum(widths, at, at + text.length);
    }
    offset += part.text.length;
  }
  const last = segments.findLast(({ text }) => text.trim() !== '');
  return { segments, width: last ? last.x + last.visibleWidth : 0 };
}

interface StretchOfPart {
  readonly from: number;
  readonly to: number;
  readonly typed?: string;
}

/** The stretches of a part between two places: plain text, and codes that stand beside each other taken together. */
function pieces(replaced: readonly Replacement[], from: number, to: number): readonly StretchOfPart[] {
  const found: StretchOfPart[] = [];
  let at = from;
  for (const code of replaced) {
    if (code.to <= from || code.from >= to) continue;
    if (code.from > at) found.push({ from: at, to: code.from });
    const begin = Math.max(code.from, from);
    const typed = code.from < from ? '' : code.typed;
    const before = found.at(-1);
    at = Math.min(code.to, to);
    if (before?.typed !== undefined && before.to === begin) {
      found[found.length - 1] = { from: before.from, to: at, typed: before.typed + typed };
    } else found.push({ from: begin, to: at, typed });
  }
  return at < to ? [...found, { from: at, to }] : found;
}
