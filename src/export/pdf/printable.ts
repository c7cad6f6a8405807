// Knows which characters the PDF's font can print, and what is printed for those it cannot. Loads neither jsPDF nor
// the font, so that a page can warn before anything is exported.
// A PDF made by jsPDF loses a character that the font lacks without a word, and all that follows a control character.
// Therefore no text reaches it that has not been through `printable`.

import { coverage } from './fonts/coverage.ts';

const range = /([0-9a-f]+)(?:-([0-9a-f]+))?/g;
const covered = coverage.replace(range, (_, first, last = first) => `\\u{${first}}-\\u{${last}}`);
const unprintable = new RegExp(`[^\\n${covered.replaceAll(' ', '')}]`, 'gu');
const unspeakable = /(?!\t)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/**
 * The text as the PDF says it. First NFC, and the two characters CR LF become the one line break they mean. Then every
 * character that the font lacks, and every control character but the line break, becomes its code point in brackets:
 * `[U+05D0]`, at least four digits. Spaces of any width that the font has stay what they are.
 */
export function printable(text: string): string {
  return normalised(text).replace(unprintable, codePoint);
}

/** A stretch of printable text that stands for a character the font lacks; `to` is where it ends. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  /** What was typed; the printed words themselves for what no text in a file may hold: controls and half pairs. */
  readonly typed: string;
}

/** Where `printable(text)` says something other than was typed, in order. */
export function replacements(text: string): readonly Replacement[] {
  let longer = 0;
  return Array.from(normalised(text).matchAll(unprintable), ({ 0: character, index }) => {
    const printed = codePoint(character);
    const from = index + longer;
    longer += printed.length - character.length;
    return { from, to: from + printed.length, typed: unspeakable.test(character) ? printed : character };
  });
}

/** The same on one line, for titles and descriptions: a space for each line break. */
export function oneLine(text: string): string {
  return printable(text).replaceAll('\n', ' ');
}

const longestTitle = 1000;

/** The same, and short enough for every reader: no string in a file for archives may be longer than 32 767 bytes. */
export function shortTitle(text: string): string {
  const whole = oneLine(text);
  return whole.length > longestTitle ? `${whole.slice(0, longestTitle)}…` : whole;
}

/** The characters that `printable` would replace, each once, in the order they are met. */
export function charactersNotInFont(text: string): readonly string[] {
  return [...new Set(normalised(text).match(unprintable) ?? [])];
}

function normalised(text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC');
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `[U+${hex.padStart(4, '0')}]`;
}
