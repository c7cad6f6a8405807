import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { charactersNotInFont } from '../printable.ts';

interface ParsedFont {
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<string, number>> } };
}

const api = jsPDF.API as unknown as { TTFFont: { open(bytes: Uint8Array): ParsedFont } };
const files = ['KonsesjonSans-Regular.ttf', 'KonsesjonSans-SemiBold.ttf'];
const parse = (file: string) => api.TTFFont.open(readFileSync(new URL(file, import.meta.url)));
const glyphs = (file: string) =>
  Object.entries(parse(file).cmap.unicode.codeMap).filter(([, glyph]) => glyph !== 0);

test('the font files are the ones that the script makes from the package', () => {
  const script = new URL('../../../../scripts/subset-font.mjs', import.meta.url).pathname;
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

test.each(files)(
  'every character that jsPDF finds in %s is one we say can be printed, and the reverse',
  (file) => {
    const inFont = new Set(glyphs(file).map(([code]) => Number(code)));
    for (let code = 0x20; code < 0x10000; code++) {
      // Half of a pair is no character; and some characters become another by NFC.
      const character = String.fromCharCode(code);
      if (/\p{Surrogate}/u.test(character) || character.normalize('NFC') !== character) continue;
      expect([code, charactersNotInFont(character).length === 0]).toEqual([code, inFont.has(code)]);
    }
  },
);

test.each(files)(
  'no two characters of %s share a glyph: a reader of the PDF could not tell them apart',
  (file) => {
    const used = glyphs(file).map(([, glyph]) => glyph);
    expect(new Set(used).size).toBe(used.length);
  },
);
