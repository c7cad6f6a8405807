// Breaks text into lines. Knows nothing of pages; widths come from outside.

import { printable } from '../printable.ts';
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
  const parts = runs.map((run) => ({ ...run, text: printable(run.text) }));
  const text = parts.map((part) => part.text).join('');
  const widths = parts.flatMap(({ text: part, style }) =>
    part.split('').map((character) => (character === '\n' ? 0 : measure(character, style))),
  );
  return lineRanges(text, widths, width).map((range) => toLine(parts, range, widths));
}

type Range = readonly [start: number, end: number];

function lineRanges(text: string, widths: readonly number[], width: number): readonly Range[] {
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
      endLine(lastChance > start && !isSpace ? lastChance : at);
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

function toLine(parts: readonly Run[], [start, end]: Range, widths: readonly number[]): Line {
  const segments: Segment[] = [];
  let offset = 0;
  let x = 0;
  for (const part of parts) {
    const from = Math.max(start, offset);
    const to = Math.min(end, offset + part.text.length);
    if (from < to) {
      const text = part.text.slice(from - offset, to - offset).replace('\n', ' ');
      const seen = from + text.trimEnd().length;
      segments.push({ ...part, text, x, visibleWidth: sum(widths, from, seen) });
      x += sum(widths, from, to);
    }
    offset += part.text.length;
  }
  const last = segments.findLast(({ text }) => text.trim() !== '');
  return { segments, width: last ? last.x + last.visibleWidth : 0 };
}
