// Matterhorn 10 and 31, and ISO 19005-3:2012, 6.2.11: every font is embedded and of the one kind we use, every glyph that is
// shown is in it, is as wide as it is said to be, and has a character.

import { PDFDict, PDFName } from 'pdf-lib';
import { arrayAt, decoded, dictAt, nameAt, type PdfFile } from '../file.ts';
import { readProgram } from '../font-program.ts';

export function checkFonts({ pages }: PdfFile): readonly string[] {
  const checked = new Map<PDFDict, (codes: ReadonlySet<number>) => readonly string[]>();
  return pages.flatMap(({ dict, operators }, index) => {
    const fonts = dictAt(dictAt(dict, 'Resources'), 'Font');
    const shown = new Map<string, Set<number>>();
    let name = '';
    for (const { name: operator, operands } of operators) {
      if (operator === 'Tf') name = operands[0]?.slice(1) ?? '';
      if (operator === 'Tj') shown.set(name, new Set([...(shown.get(name) ?? []), ...codesIn(operands)]));
    }
    const faults = (fonts?.keys() ?? []).flatMap((key) => {
      const font = dictAt(fonts, key.decodeText());
      if (font === undefined) return ['a font is missing'];
      const codes = shown.get(key.decodeText()) ?? new Set();
      const first = checked.has(font) ? [] : checkFont(key.decodeText(), font);
      const check = checked.get(font) ?? glyphChecker(key.decodeText(), font);
      checked.set(font, check);
      return [...first, ...check(codes)];
    });
    return faults.map((fault) => `${fault} on page ${index + 1}`);
  });
}

function codesIn([text = '<>']: readonly string[]): readonly number[] {
  return (text.slice(1, -1).match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16));
}

function descendantOf(font: PDFDict): PDFDict | undefined {
  const descendant = arrayAt(font, 'DescendantFonts')?.lookup(0);
  return descendant instanceof PDFDict ? descendant : undefined;
}

function checkFont(name: string, font: PDFDict): readonly string[] {
  const descendant = descendantOf(font);
  const descriptor = dictAt(descendant, 'FontDescriptor');
  return [
    ...(nameAt(font, 'Subtype') === 'Type0' ? [] : [`font ${name} is not of Type0`]),
    ...(nameAt(descendant, 'Subtype') === 'CIDFontType2' ? [] : [`font ${name} is not of CIDFontType2`]),
    ...(nameAt(font, 'Encoding') === 'Identity-H' ? [] : [`font ${name} is not coded by Identity-H`]),
    ...(font.has(PDFName.of('ToUnicode')) ? [] : [`font ${name} has no ToUnicode`]),
    ...(descriptor?.has(PDFName.of('FontFile2')) ? [] : [`font ${name} is not embedded`]),
    ...(descriptor?.has(PDFName.of('CIDSet')) ? [`font ${name} has a CIDSet`] : []),
    ...(nameAt(descendant, 'CIDToGIDMap') === 'Identity' ? [] : [`font ${name} has no CIDToGIDMap`]),
    ...(/^[A-Z]{6}\+/.test(nameAt(font, 'BaseFont') ?? '') ? [] : [`font ${name} has no subset's tag`]),
  ];
}

/** Looks at the glyphs that a page shows. */
function glyphChecker(name: string, font: PDFDict): (codes: ReadonlySet<number>) => readonly string[] {
  const descendant = descendantOf(font);
  const program = readProgram(decoded(dictAt(descendant, 'FontDescriptor')?.lookup(PDFName.of('FontFile2'))));
  const characters = charactersOf(decoded(font.lookup(PDFName.of('ToUnicode'))));
  const widths = widthsOf(descendant);
  return (codes) =>
    [...codes].flatMap((code) => {
      const character = characters.get(code);
      const isDrawn = program === null || (code < program.glyphs && program.isThere(code));
      const width = program?.widthOf(code) ?? 0;
      return [
        ...(code === 0 ? ['a glyph is missing'] : []),
        ...(isDrawn ? [] : [`glyph ${code} is not in font ${name}`]),
        ...(character === undefined ? [`glyph ${code} of font ${name} has no character`] : []),
        ...([0, 0xfeff, 0xfffe].includes(character ?? 1) ? [`glyph ${code} is said to be no character`] : []),
        ...(isPrivate(character ?? 1) ? [`glyph ${code} is said to be of private use`] : []),
        ...(program === null || Math.abs((widths.get(code) ?? -1) - width) <= 1
          ? []
          : [`glyph ${code} is not as wide as font ${name} says`]),
      ];
    });
}

function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

function charactersOf(cmap: string): ReadonlyMap<number, number> {
  const pairs = [...cmap.matchAll(/^<([0-9A-Fa-f]{4})><([0-9A-Fa-f]{4})>$/gm)];
  return new Map(
    pairs
      .filter(([pair]) => pair !== '<0000><ffff>')
      .map(([, code = '', character = '']) => [Number.parseInt(code, 16), Number.parseInt(character, 16)]),
  );
}

function widthsOf(descendant: PDFDict | undefined): ReadonlyMap<number, number> {
  const list = descendant?.lookup(PDFName.of('W'))?.toString() ?? '';
  return new Map(
    [...list.matchAll(/(\d+) \[ ?([\d.]+) ?\]/g)].map(([, code, width]) => [Number(code), Number(width)]),
  );
}
