// Matterhorn 10 and 31: every font is embedded, and every glyph that is used has a character.

import { type PDFDict, PDFName } from 'pdf-lib';
import { arrayAt, dictAt, nameAt, type PdfFile } from '../file.ts';

export function checkFonts({ pages }: PdfFile): readonly string[] {
  return pages.flatMap(({ dict, operators }, index) => {
    const fonts = dictAt(dictAt(dict, 'Resources'), 'Font');
    const faults = (fonts?.keys() ?? []).flatMap((key) =>
      checkFont(key.decodeText(), dictAt(fonts, key.decodeText())),
    );
    const missing = operators.some(
      ({ name, operands }) => name === 'Tj' && glyphs(operands).includes('0000'),
    );
    return [...faults, ...(missing ? ['a glyph is missing'] : [])].map(
      (fault) => `${fault} on page ${index + 1}`,
    );
  });
}

function glyphs([text = '<>']: readonly string[]): readonly string[] {
  return text.slice(1, -1).match(/.{4}/g) ?? [];
}

function checkFont(name: string, font: PDFDict | undefined): readonly string[] {
  const descendants = arrayAt(font, 'DescendantFonts');
  const descendant = descendants?.lookup(0) as PDFDict | undefined;
  const descriptor = dictAt(descendant, 'FontDescriptor');
  return [
    ...(nameAt(font, 'Subtype') === 'Type0' ? [] : [`font ${name} is not of Type0`]),
    ...(font?.has(PDFName.of('ToUnicode')) ? [] : [`font ${name} has no ToUnicode`]),
    ...(descriptor?.has(PDFName.of('FontFile2')) ? [] : [`font ${name} is not embedded`]),
    ...(descendant?.has(PDFName.of('CIDToGIDMap')) ? [] : [`font ${name} has no CIDToGIDMap`]),
  ];
}
