// Small files of each kind that is accepted, and the parts of which hostile ones are made.
import { crc32, deflateSync } from 'node:zlib';
import { type HandMade, handMadeZip } from '../../package/testing/hand-made-zip.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export const ascii = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'));
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
export const joined = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));

/** Begins as a program of Windows does. */
export const exe = joined(ascii('MZ\x90\0\x03\0\0\0'), new Uint8Array(200));

/** A whole PDF of one empty page. `catalogue` stands in its catalogue, `objects` among its objects, `trailer` in its trailer. */
export function madePdf({
  catalogue = '',
  objects = [],
  trailer = '',
}: {
  readonly catalogue?: string;
  readonly objects?: readonly (string | Uint8Array)[];
  readonly trailer?: string;
} = {}): Bytes {
  const bodies = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>',
    ...objects,
  ].map((body) => (typeof body === 'string' ? ascii(body) : body));
  const parts: Uint8Array[] = [ascii('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  const offsets: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, body] of bodies.entries()) {
    offsets.push(length());
    parts.push(ascii(`${index + 1} 0 obj\n`), body, ascii('\nendobj\n'));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = bodies.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n`;
  return joined(...parts, ascii(`${end}startxref\n${length()}\n%%EOF\n`));
}

/** A stream that holds objects from number 50 on, packed as most programs pack them. */
export function packedObjects(...objects: readonly string[]): Bytes {
  const places = objects.map((_, index) => objects.slice(0, index).join(' ').length + (index > 0 ? 1 : 0));
  const head = objects.map((_, index) => `${50 + index} ${places[index]}`).join(' ');
  const packed = deflateSync(`${head} ${objects.join(' ')}`);
  const dictionary = `<< /Type /ObjStm /N ${objects.length} /First ${head.length + 1} /Filter /FlateDecode /Length ${packed.length} >>`;
  return joined(ascii(`${dictionary}\nstream\n`), packed, ascii('\nendstream'));
}

/** A PNG of grey; the size that is told can be another than the size that is there. */
export function madePng({
  width = 2,
  height = 2,
  chunks = [],
}: {
  readonly width?: number;
  readonly height?: number;
  readonly chunks?: readonly Uint8Array[];
} = {}): Bytes {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.from([0, 200, 200, 0, 200, 200]));
  return joined(
    ascii('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', header),
    ...chunks,
    pngChunk('IDAT', pixels),
    pngChunk('IEND', new Uint8Array()),
  );
}

export function pngChunk(name: string, body: Uint8Array): Bytes {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return joined(frame.subarray(0, 4), named, frame.subarray(4));
}

/** The parts of a JPEG that say what it is: no pixels, as nobody here draws it. */
export function madeJpeg({
  width = 4,
  height = 3,
  segments = [],
}: {
  readonly width?: number;
  readonly height?: number;
  readonly segments?: readonly Uint8Array[];
} = {}): Bytes {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return joined(
    ascii('\xff\xd8'),
    ...segments,
    jpegSegment(0xc0, frame),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    ascii('\x00\xff\xd9'),
  );
}

export function jpegSegment(code: number, body: Uint8Array): Bytes {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return joined(head, body);
}

/** What a camera writes: a directory that points to another, which holds a latitude. */
export function exif({ withPlace }: { readonly withPlace: boolean }): Bytes {
  const view = new DataView(new ArrayBuffer(64));
  view.setUint16(0, 0x4949);
  view.setUint16(2, 42, true);
  view.setUint32(4, 8, true);
  view.setUint16(8, 1, true);
  view.setUint16(10, withPlace ? 0x8825 : 0x0110, true);
  view.setUint32(18, 26, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 2, true);
  return new Uint8Array(view.buffer);
}

const officeTypes = 'application/vnd.openxmlformats-officedocument';
const mainTypes = {
  docx: `${officeTypes}.wordprocessingml.document.main+xml`,
  xlsx: `${officeTypes}.spreadsheetml.sheet.main+xml`,
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
} as const;

/** A document of Word or Excel as far as its list of contents goes, with more parts when given. */
export function madeOffice(
  kind: keyof typeof mainTypes,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Bytes {
  const main = kind.startsWith('doc') ? 'word/document.xml' : 'xl/workbook.xml';
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="${mainTypes[kind]}"/></Types>`;
  return madeZip({ '[Content_Types].xml': types, [main]: '<document/>', ...parts });
}

export function madeOdt(parts: Readonly<Record<string, string | Uint8Array>> = {}): Bytes {
  return madeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': '<office:document-content/>',
    ...parts,
  });
}

export function madeZip(parts: Readonly<Record<string, string | Uint8Array>>): Bytes {
  const files = Object.entries(parts).map(
    ([name, part]): HandMade => ({
      name,
      bytes: typeof part === 'string' ? utf8(part) : part,
      deflate: name !== 'mimetype',
    }),
  );
  return handMadeZip(files);
}

/** Relationships of one part; what points out of the document is `External`. */
export function relationships(
  ...targets: readonly { type: string; target: string; mode?: string }[]
): string {
  const each = targets.map(
    ({ type, target, mode }, index) =>
      `<Relationship Id="r${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}
