// What stands written in a part of an office document, and whether there is a personal number in it.
// Paragraphs and runs of WordprocessingML, cells and shared strings of SpreadsheetML (ECMA-376), paragraphs of OpenDocument.
import { holdsPersonalNumber } from '#domain/personal-numbers/find-personal-numbers.ts';
import type { ZipEntry } from '../package/zip-read.ts';
import { giveWay } from './reading.ts';

/** Bytes of a part that is read here. */
const longestPart = 5_000_000;
/** Bytes of all the parts of one document that are read for their text. */
const mostText = 50_000_000;

/** null for a part that is missing, damaged or longer than such a part is. */
export async function partText(entry: ZipEntry | undefined): Promise<string | null> {
  if (entry === undefined || entry.size > longestPart) return null;
  try {
    const bytes = await entry.read();
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0;
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
  } catch {
    return null;
  }
}

const written =
  /^(?:word\/(?:document|header\d*|footer\d*|comments|footnotes|endnotes)|xl\/(?:sharedstrings|comments\d*|worksheets\/[^/]+)|content|styles)\.xml$/i;

/** Where a word ends: paragraphs, cells, line breaks and tabs. All other tags may stand in the middle of a number. */
const wordEnd =
  /<\/?(?:w:(?:p|br|cr|tab)|c|v|f|si|is|text:(?:p|h|s|tab|line-break)|table:table-cell)\b[^<>]*>/g;
const tag = /<[^<>]*>/g;
/** Stands in no number, as a space or a line break may. */
const between = '|';

/** Parts that are longer than `longestPart` are not looked into. */
export async function tellsPersonalNumber(entries: readonly ZipEntry[]): Promise<boolean> {
  let left = mostText;
  for (const entry of entries.filter(({ name }) => written.test(name))) {
    left -= entry.size;
    if (left < 0) return false;
    const text = (await partText(entry)) ?? '';
    if (holdsPersonalNumber(text.replace(wordEnd, between).replace(tag, ''))) return true;
    await giveWay();
  }
  return false;
}
