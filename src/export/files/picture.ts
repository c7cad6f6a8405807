// A picture: whether its header is whole, how many pixels unpacking it would make, and whether it says where it was taken.
// @source W3C, PNG Specification (Third Edition), 5 and 11; ITU-T T.81, Annex B. Checked 2026-11-22.
import { type FileKind, type FileWarningCode, maxPixels } from '#domain/application/file-kind.ts';
import { byteString } from '../pdf/file/streams.ts';
import { tellsPlace } from './exif-place.ts';
import type { Findings } from './findings.ts';
import { bytesAt, findWord, hasAt } from './reading.ts';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly hasPlace: boolean;
}

/** Parts of a file before its pixels; a picture has a handful. */
const mostParts = 2_000;

export async function inspectPicture(file: Blob, kind: FileKind): Promise<Findings> {
  const picture = await (kind === 'png' ? readPng(file) : readJpeg(file));
  if (picture === null || picture.width * picture.height === 0)
    return { refusals: ['damaged'], warnings: [] };
  const warnings: FileWarningCode[] = picture.hasPlace ? ['picturePlace'] : [];
  const isTooLarge = picture.width * picture.height > maxPixels;
  return { refusals: isTooLarge ? ['tooManyPixels'] : [], warnings };
}

const signatureBytes = 8;
/** Length, name and checksum of a chunk. */
const chunkFrame = 12;
/** A camera's own words take some kilobytes. */
const longestMetadata = 1_000_000;
/** Bytes after the last chunk that a viewer would pass over, and we too. */
const tailBytes = 65_536;

/** Chunks up to the pixels. null when the header is not one, or the end is missing. */
async function readPng(file: Blob): Promise<Picture | null> {
  const head = await bytesAt(file, 0, 33);
  if (!hasAt(head, '\0\0\0\rIHDR', signatureBytes) || head.length < 33) return null;
  const view = new DataView(head.buffer);
  const tail = await bytesAt(file, Math.max(0, file.size - tailBytes), tailBytes);
  if (findWord(tail, 'IEND') < 0) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return { width, height, hasPlace: await pngTellsPlace(file) };
}

async function pngTellsPlace(file: Blob): Promise<boolean> {
  let at = signatureBytes;
  for (let part = 0; part < mostParts; part++) {
    const frame = await bytesAt(file, at, 8);
    if (frame.length < 8 || hasAt(frame, 'IDAT', 4)) return false;
    const length = new DataView(frame.buffer).getUint32(0);
    if (hasAt(frame, 'eXIf', 4) && length <= longestMetadata)
      return tellsPlace(await bytesAt(file, at + 8, length));
    at += chunkFrame + length;
  }
  return false;
}

const marker = 0xff;
const [startOfScan, endOfImage, applicationData] = [0xda, 0xd9, 0xe1];

/** Segments up to the pixels. null when no segment says how large the picture is. */
async function readJpeg(file: Blob): Promise<Picture | null> {
  let size: Omit<Picture, 'hasPlace'> | null = null;
  let hasPlace = false;
  let at = 2;
  for (let part = 0; part < mostParts; part++) {
    const head = await bytesAt(file, at, 9);
    const code = head[1] ?? 0;
    if (head.length < 4 || head[0] !== marker) return null;
    if (code === marker) {
      at += 1; // Any number of these may fill the room before a marker.
      continue;
    }
    if (code === startOfScan || code === endOfImage) break;
    const length = new DataView(head.buffer).getUint16(2);
    if (length < 2) return null;
    if (isFrame(code) && head.length === 9) size = frameSize(head);
    if (code === applicationData) hasPlace ||= segmentTellsPlace(await bytesAt(file, at + 4, length - 2));
    at += 2 + length;
  }
  return size === null ? null : { ...size, hasPlace };
}

/** Start of frame, of any coding; three codes among them are tables. */
function isFrame(code: number): boolean {
  return code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
}

function frameSize(head: Uint8Array<ArrayBuffer>): Omit<Picture, 'hasPlace'> {
  const view = new DataView(head.buffer);
  return { height: view.getUint16(5), width: view.getUint16(7) };
}

const exifHeader = 'Exif\0\0';

function segmentTellsPlace(segment: Uint8Array<ArrayBuffer>): boolean {
  if (hasAt(segment, exifHeader)) return tellsPlace(segment.slice(exifHeader.length));
  return hasAt(segment, 'http://ns.adobe.com/xap/1.0/') && /GPSL(?:at|ong)itude/.test(byteString(segment));
}
