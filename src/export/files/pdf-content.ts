// A PDF: whether it is whole and can be opened, and whether it holds anything that acts by itself.
// A locked one is refused: nobody can be sure to open it, and an archive may not keep it (ISO 19005 forbids encryption).
// Scripts, launching, forms of the XFA kind and files inside are told. A document that merely opens at a page is not.
// @source ISO 32000-2:2020, 7.5 (file structure), 7.6 (encryption), 12.6 (actions), 7.11.4 (embedded files). Checked 2026-11-22.
import type { FileWarningCode } from '#domain/application/file-kind.ts';
import { inflate } from '../pdf/read/inflate.ts';
import { packedPlaces } from '../pdf/read/stream.ts';
import type { Findings } from './findings.ts';
import { type ObjectStream, PdfNotes } from './pdf-notes.ts';
import { pdfTokens } from './pdf-tokens.ts';
import { type Bytes, findLastWord, giveWay } from './reading.ts';

/** Bytes at the end where the closing words are looked for; what follows them is passed over. */
const tailBytes = 65_536;
/** Bytes of one stream of objects unpacked, and of all together. A long document has some megabytes of them. */
const mostOfOne = 10_000_000;
const mostInAll = 50_000_000;
export async function inspectPdf(file: Blob): Promise<Findings> {
  const bytes: Bytes = new Uint8Array(await file.arrayBuffer());
  if (findLastWord(bytes.subarray(-tailBytes), '%%EOF') < 0) return { refusals: ['damaged'], warnings: [] };
  const notes = new PdfNotes();
  await readWords(bytes, notes);
  if (notes.objects === 0) return { refusals: ['damaged'], warnings: [] };
  if (notes.isEncrypted) return { refusals: ['pdfLocked'], warnings: [] };
  const isAllRead = await readPackedObjects(bytes, notes);
  const warnings: FileWarningCode[] = [...notes.warnings()];
  if (!isAllRead) warnings.push('pdfPartlyRead');
  return { refusals: [], warnings };
}

async function readWords(bytes: Bytes, notes: PdfNotes): Promise<void> {
  for (const token of pdfTokens(bytes)) {
    if (token.kind === 'turn') await giveWay();
    else notes.take(token);
  }
}

/** False when there was more of it than is unpacked here, or it was packed in some other way. */
async function readPackedObjects(bytes: Bytes, notes: PdfNotes): Promise<boolean> {
  const streams = [...notes.objectStreams];
  let left = mostInAll;
  let isAllRead = true;
  for (const stream of streams) {
    const unpacked = left > 0 ? await unpack(bytes, stream, Math.min(mostOfOne, left)) : null;
    left -= unpacked?.length ?? 0;
    isAllRead &&= unpacked !== null && (await readObjects(unpacked, stream, notes));
  }
  return isAllRead;
}

async function unpack(
  bytes: Bytes,
  { start, end, packing }: ObjectStream,
  most: number,
): Promise<Bytes | null> {
  if (packing === 'other') return null;
  if (packing === 'none') return bytes.subarray(start, end);
  const inflated = await inflate(bytes.slice(start, end), most);
  return inflated.bytes.length === 0 ? null : inflated.bytes;
}

/** Its head is pairs of numbers: of an object, and of its place after the head. False when that is not what it is. */
async function readObjects(unpacked: Bytes, stream: ObjectStream, notes: PdfNotes): Promise<boolean> {
  const { first, count } = stream;
  if (!(first >= 0 && first <= unpacked.length && count >= 0)) return false;
  const places = packedPlaces(unpacked, first, count);
  let read = first;
  for (const [index, { number, at }] of places.entries()) {
    const end = Math.min(places[index + 1]?.at ?? unpacked.length, unpacked.length);
    if (!(at >= read && end >= at)) return false;
    notes.begin(String(number));
    await readWords(unpacked.subarray(at, end), notes);
    read = end;
  }
  return true;
}
