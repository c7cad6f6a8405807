// A zip made byte by byte, so that tests can make the ones that no tool would. Says only what it is told to say.
// @source PKWARE APPNOTE.TXT, sections 4.3.7 (local header), 4.3.12 (central header), 4.3.16 (end). Checked 2026-11-22.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly extra: Uint8Array;
}

export interface HandMade {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly deflate?: boolean;
  /** What is said otherwise than it is, in the one header, in the other, or in both. */
  readonly both?: Partial<Header>;
  readonly local?: Partial<Header>;
  readonly central?: Partial<Header> & { readonly attributes?: number; readonly offset?: number };
}

/** `says` changes the record at the end: the number of entries, where their directory is. */
export function handMadeZip(
  files: readonly HandMade[],
  says: { readonly entries?: number; readonly directoryOffset?: number } = {},
): Uint8Array<ArrayBuffer> {
  const [locals, centrals]: Uint8Array[][] = [[], []];
  let offset = 0;
  for (const file of files) {
    const packed = file.deflate ? deflateRawSync(file.bytes) : file.bytes;
    const truth = headerOf(file, packed);
    const local = Buffer.concat([localHeader({ ...truth, ...file.local }), packed]);
    locals?.push(local);
    const central = { ...truth, ...file.central };
    centrals?.push(centralHeader(central, file.central?.attributes ?? 0, file.central?.offset ?? offset));
    offset += local.length;
  }
  const directory = Buffer.concat(centrals ?? []);
  const entries = says.entries ?? files.length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, entries], [2, entries], [4, directory.length]);
  const tail = numbers([4, says.directoryOffset ?? offset], [2, 0]);
  return new Uint8Array(Buffer.concat([...(locals ?? []), directory, end, tail]));
}

function headerOf({ name, bytes, deflate, both }: HandMade, packed: Uint8Array): Header {
  return {
    name,
    flags: 0,
    method: deflate ? 8 : 0,
    crc: crc32(bytes),
    packedSize: packed.length,
    size: bytes.length,
    extra: new Uint8Array(),
    ...both,
  };
}

function localHeader(header: Header): Uint8Array {
  const name = Buffer.from(header.name, 'latin1');
  return Buffer.concat([numbers([4, 0x04034b50], [2, 20]), common(header, name), name, header.extra]);
}

function centralHeader(header: Header, attributes: number, offset: number): Uint8Array {
  const name = Buffer.from(header.name, 'latin1');
  const madeByUnix = 0x0314;
  const start = numbers([4, 0x02014b50], [2, madeByUnix], [2, 20]);
  const end = numbers([2, 0], [2, 0], [2, 0], [4, attributes], [4, offset]);
  return Buffer.concat([start, common(header, name), end, name, header.extra]);
}

function common(header: Header, name: Uint8Array): Uint8Array {
  const { flags, method, crc, packedSize, size, extra } = header;
  const [time, date] = [0, 0x5d76];
  const before = numbers([2, flags], [2, method], [2, time], [2, date], [4, crc], [4, packedSize], [4, size]);
  return Buffer.concat([before, numbers([2, name.length], [2, extra.length])]);
}

/** Little-endian numbers, each with the bytes it takes. */
function numbers(...fields: readonly (readonly [2 | 4, number])[]): Uint8Array {
  return Buffer.concat(
    fields.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
}
