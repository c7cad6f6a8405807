// Puts the two weights of the embedded font into a document, and measures text set in them.
// The fonts are inlined in this lazily loaded chunk: the site's policy lets nothing be fetched.

import type { jsPDF } from 'jspdf';
import { addFont, type TrueType } from './file/jspdf.ts';
import regular from './fonts/KonsesjonSans-Regular.ttf?inline';
import semibold from './fonts/KonsesjonSans-SemiBold.ttf?inline';
import type { Measure } from './layout/line-breaking.ts';
import type { Weight } from './typography.ts';

export interface Fonts {
  /** The name under which jsPDF knows a weight. */
  readonly names: Readonly<Record<Weight, string>>;
  readonly measure: Measure;
}

/** `fileId` makes the subset's tag: two files made into one must not mix up their subsets. */
export function embedFonts(doc: jsPDF, fileId: string): Fonts {
  const tag = subsetTag(fileId);
  const names = { regular: `${tag}+KonsesjonSans-Regular`, semibold: `${tag}+KonsesjonSans-SemiBold` };
  const widths = {
    regular: widthTable(addFont(doc, names.regular, base64(regular))),
    semibold: widthTable(addFont(doc, names.semibold, base64(semibold))),
  };
  const measure: Measure = (text, { weight, size }) => {
    let thousandths = 0;
    for (let at = 0; at < text.length; at++) thousandths += widths[weight](text.charCodeAt(at));
    return (thousandths * size) / 1000;
  };
  return { names, measure };
}

/** Six capital letters, as ISO 32000-1:2008, 9.6.4 "Font subsets" wants them. */
function subsetTag(fileId: string): string {
  return fileId
    .slice(0, 6)
    .replace(/./g, (digit) => String.fromCharCode('A'.charCodeAt(0) + Number.parseInt(digit, 16)));
}

function base64(dataUrl: string): string {
  return dataUrl.slice(dataUrl.indexOf(',') + 1);
}

function widthTable(font: TrueType): (code: number) => number {
  const known = new Map<number, number>();
  return (code) => {
    const width = known.get(code) ?? font.widthOfGlyph(font.characterToGlyph(code));
    known.set(code, width);
    return width;
  };
}
