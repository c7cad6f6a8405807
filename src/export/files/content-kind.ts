// What the first bytes of a file say that it is.
// @source The signatures of each format's own specification: PDF (ISO 32000), PNG (W3C), JPEG (ITU T.81), ZIP (APPNOTE 4.3.7),
// HEIF (ISO 23008-12: brands in `ftyp`), OLE2 ([MS-CFB] 2.2). Checked 2026-11-22.
import { byteString } from '../pdf/file/streams.ts';
import { type Bytes, findWord, hasAt } from './reading.ts';

/** `ole`: Word, Excel and the like before 2007, and documents locked with a password. `text`: nothing that we know. */
export type ContentKind =
  | 'pdf'
  | 'pdfAfterOther'
  | 'png'
  | 'jpeg'
  | 'zip'
  | 'archive'
  | 'ole'
  | 'heic'
  | 'svg'
  | 'text'
  | 'other';

/** Bytes of the beginning that are looked at. */
export const headBytes = 4_096;
/** Where readers of PDF go on looking for its header. */
const pdfHeaderWithin = 1_024;

const signatures: readonly (readonly [string, ContentKind])[] = [
  ['%PDF-', 'pdf'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  [String.fromCharCode(0xff, 0xd8, 0xff), 'jpeg'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!\x1a\x07', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['\xfd7zXZ\0', 'archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['GIF8', 'other'],
  ['\x7fELF', 'other'],
];

const heifBrands = /^(?:heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|msf1|avif|avis)$/;

/** By the first `headBytes` of a file, or as many as it has. */
export function contentKind(head: Bytes): ContentKind {
  const known = signatures.find(([signature]) => hasAt(head, signature))?.[1];
  if (known !== undefined) return known;
  if (hasAt(head, 'ftyp', 4)) return heifBrands.test(byteString(head.subarray(8, 12))) ? 'heic' : 'other';
  const pdf = findWord(head.subarray(0, pdfHeaderWithin), '%PDF-');
  if (pdf > 0) return isBlank(head.subarray(0, pdf)) ? 'pdf' : 'pdfAfterOther';
  if (head.includes(0)) return 'other';
  return /^\s*(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*|<!DOCTYPE svg[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*<(?:\w+:)?svg[\s>]/i.test(
    withoutMark(head),
  )
    ? 'svg'
    : 'text';
}

/** Line breaks, spaces, and the mark that some programs put before text. */
function isBlank(bytes: Uint8Array): boolean {
  return /^\s*$/.test(withoutMark(bytes));
}

function withoutMark(bytes: Uint8Array): string {
  return byteString(bytes).replace(/^\xef\xbb\xbf/, '');
}
