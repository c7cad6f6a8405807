// Knows which characters the PDF's font can print, and what is printed for those it cannot. Loads neither jsPDF nor
// the font, so that a page can warn before anything is exported.
// A PDF made by jsPDF loses a character that the font lacks without a word, and all that follows a control character.
// Therefore no text reaches it that has not been through `printable`.

import { coverage } from './fonts/coverage.ts';

const range = /([0-9a-f]+)(?:-([0-9a-f]+))?/g;
const covered = coverage.replace(range, (_, first, last = first) => `\\u{${first}}-\\u{${last}}`);
const unprintable = new RegExp(`[^\\n${covered.replaceAll(' ', '')}]`, 'gu');

/**
 * The text as the PDF says it. First NFC, and the two characters CR LF become the one line break they mean. Then every
 * character that the font lacks, and every control character but the line break, becomes its code point in brackets:
 * `[U+05D0]`, at least four digits. Spaces of any width that the font has stay what they are.
 */
export function printable(text: string): string {
  return normalised(text).replace(unprintable, codePoint);
}

/** The same on one line, for titles and descriptions: a space for each line break. */
export function oneLine(text: string): string {
  return printable(text).replaceAll('\n', ' ');
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
