// Reads a zip that anybody may have made, trusting nothing in it.
// `zip-core-custom` is the entry of the library without its WebAssembly and its worker.
import { BlobReader, type Entry, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { maxEntries } from './limits.ts';

/** An entry as the directory of the zip tells of it; sizes in bytes, as claimed. */
export interface ZipEntry {
  /** The bytes of the name, each as one character; what other tools see. */
  readonly name: string;
  readonly size: number;
  readonly encrypted: boolean;
  /** A file or a directory under one name, stored or deflated; no link, device or anything else. */
  readonly plain: boolean;
  /** The bytes: exactly `size` of them, with the right checksum. Throws when they are not. */
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

export type ZipListing =
  | { readonly status: 'listed'; readonly entries: readonly ZipEntry[] }
  | {
      readonly status: 'refused';
      readonly code: 'notAZip' | 'zipNotWhole' | 'tooManyEntries' | 'notReadable';
    };

/** What is in the zip, by its directory: at most `limit` entries. Never throws. */
export async function listZip(file: Blob, limit = maxEntries): Promise<ZipListing> {
  const entries: ZipEntry[] = [];
  const reader = new ZipReader(new BlobReader(file), {
    strictness: 'strict',
    // Names are judged by `checkEntries`, all of them; the library would stop at the first.
    filenameValidation: 'tolerant',
    checkCrc32: true,
    checkOverlappingEntry: true,
    useWebWorkers: false,
  });
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.length === limit) return { status: 'refused', code: 'tooManyEntries' };
      entries.push(zipEntry(entry));
    }
  } catch (error) {
    if (isGone(error)) return { status: 'refused', code: 'notReadable' };
    return { status: 'refused', code: (await beginsAsZip(file)) ? 'zipNotWhole' : 'notAZip' };
  }
  return { status: 'listed', entries };
}

/** By the bytes before the first file of a zip: what a download that stopped still has. */
async function beginsAsZip(file: Blob): Promise<boolean> {
  const start = await file
    .slice(0, 4)
    .text()
    .catch(() => '');
  return start === 'PK\u0003\u0004';
}

/** True when the zip file itself was moved or changed on the disk after it was chosen. */
export function isGone(error: unknown): boolean {
  return error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name);
}

function zipEntry(entry: Entry): ZipEntry {
  const name = String.fromCharCode(...entry.rawFilename);
  return {
    name,
    size: entry.uncompressedSize,
    encrypted: entry.encrypted,
    plain: isPlain(entry) && name === entry.filename && name.endsWith('/') === entry.directory,
    read: () => (entry.directory ? Promise.resolve(new Uint8Array()) : readBytes(entry)),
  };
}

const stored = 0;
const deflated = 8;
const [typeBits, regularFile, directory] = [0o170000, 0o100000, 0o040000];

function isPlain({ externalFileAttributes, compressionMethod }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & typeBits;
  const kind = type === 0 || type === regularFile || type === directory;
  return kind && (compressionMethod === stored || compressionMethod === deflated);
}

/** Counts while it reads: what claims to be small is stopped at the first byte too many. */
async function readBytes(entry: FileEntry): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(entry.uncompressedSize);
  let length = 0;
  await entry.getData(
    new WritableStream<Uint8Array>({
      write(chunk) {
        bytes.set(chunk, length); // throws a RangeError past the end
        length += chunk.length;
      },
    }),
  );
  if (length !== bytes.length) throw new RangeError('The entry is shorter than it claims');
  return bytes;
}
