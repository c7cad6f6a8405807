// What the font of the PDFs lacks, found before anything is exported. Loads neither jsPDF nor the font.
import type { Draft } from '#domain/application/draft.schema.ts';
import type { DocumentModel } from './document/model.ts';
import { charactersNotInFont, printable } from './pdf/printable.ts';

/** How each missing character will be printed, e.g. `א [U+05D0]`, once each. */
export function unprintableIn(written: Draft | DocumentModel): readonly string[] {
  const text = textsIn(written).join('\n');
  return charactersNotInFont(text).map((character) =>
    /\p{L}|\p{N}|\p{S}|\p{P}/u.test(character)
      ? `${character} ${printable(character)}`
      : printable(character),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
