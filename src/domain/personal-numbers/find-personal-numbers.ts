// Finds fødselsnummer and D-nummer in text that anybody wrote, as people write them. Says where, never the number.

import { type PersonalNumberKind, personalNumberKind } from './personal-number.ts';

export interface FoundPersonalNumber {
  readonly kind: PersonalNumberKind;
  /** Of its first digit, and right after its last, in code units. */
  readonly start: number;
  readonly end: number;
}

/** Spaces of several widths, full stop, hyphens and dashes, slash, and the underscore of file names. */
const separator = '[\\s._/\\u2010-\\u2013-]';

/** A card of American Express is written 4-6-5, and begins with 34 or 37. */
const afterCard = '(?<!3[47]\\d\\d[ -])';

/**
 * Eleven digits, as they are written: in one; six and five; with the date in pairs; the last five as three and two. No
 * digit may touch them, nor the plus of a telephone number, so that digits of account numbers, KID and cards that are
 * written in one are no such run. Account numbers in groups (4-2-5) are grouped otherwise.
 */
const run = new RegExp(
  `(?<![\\d+])${afterCard}\\d{2}(${separator}?)\\d{2}\\1\\d{2}${separator}{0,3}\\d{3}${separator}?\\d{2}(?!\\d)`,
  'g',
);

/** Every number in the text, in order; none of them overlap. Time grows with the length of the text and no faster. */
export function findPersonalNumbers(text: string): readonly FoundPersonalNumber[] {
  const found: FoundPersonalNumber[] = [];
  for (const match of text.matchAll(run)) {
    const kind = personalNumberKind(match[0].replace(/\D/g, ''));
    if (kind !== null) found.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** True when at least one such number stands in the text. */
export function holdsPersonalNumber(text: string): boolean {
  return findPersonalNumbers(text).length > 0;
}
