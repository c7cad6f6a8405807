// Writes a zip that every tool reads: stored, no data descriptors, no extra fields, names in ASCII.
// `zip-core-custom` is the entry of the library without its WebAssembly and its worker.
import { configure, Writer, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { crc32 } from './crc32.ts';
import { nextTask } from './next-task.ts';

export interface ZipFile {
  readonly path: string;
  /** Asked for while the one before it is written, so that two files at a time are in memory. */
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
}

export interface Writing {
  /** Told as the zip grows: how many bytes it has. */
  readonly onWritten?: ((bytes: number) => void) | undefined;
  /** When it is aborted, nothing is written, and its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/** Bytes handed over at a time: a task of some milliseconds, and between two of them the page answers. */
const pieceSize = 8_000_000;
const stored = 0;
// The library copies what passes through it into chunks of its own: many small ones take longer than all the rest.
configure({ chunkSize: pieceSize });

/** Hands what is written to the browser piece by piece, which may keep it on disk. */
class Pieces extends Writer<Blob> {
  readonly #pieces: Blob[] = [];
  readonly #writing: Writing;
  #waiting: Uint8Array<ArrayBuffer>[] = [];
  #waitingBytes = 0;
  #bytes = 0;

  constructor(writing: Writing) {
    super();
    this.#writing = writing;
  }

  override async writeUint8Array(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.#bytes += bytes.length;
    if (this.#waitingBytes < pieceSize) return;
    this.#handOver();
    this.#writing.onWritten?.(this.#bytes);
    await nextTask();
    this.#writing.signal?.throwIfAborted();
  }

  override async getData(): Promise<Blob> {
    this.#handOver();
    return new Blob(this.#pieces, { type: 'application/zip' });
  }

  #handOver(): void {
    this.#pieces.push(new Blob(this.#waiting));
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}

/**
 * The files in the order given, each with the same clock (`dosTime`). Same input, same bytes.
 * Throws what `bytes` throws.
 */
export async function writeZip(
  files: Iterable<ZipFile>,
  clock: number,
  writing: Writing = {},
): Promise<Blob> {
  const writer = new ZipWriter(new Pieces(writing), {
    level: 0,
    useWebWorkers: false,
    extendedTimestamp: false,
    rawLastModDate: clock,
    // Readers that stream, Java's among them, refuse stored entries whose sizes come after the bytes.
    dataDescriptor: false,
    unixMode: 0o644,
    // The header can be written before the bytes, which are then written once: the library would keep a copy until it knew.
    passThrough: 'compressed',
    compressionMethod: stored,
  });
  const all = [...files];
  let coming = all[0]?.bytes();
  for (const [index, { path }] of all.entries()) {
    writing.signal?.throwIfAborted();
    const bytes = (await coming) ?? new Uint8Array();
    coming = all[index + 1]?.bytes();
    // A fault is thrown when its turn comes.
    if (coming instanceof Promise) coming.catch(() => undefined);
    const sizes = { uncompressedSize: bytes.length, crc32: crc32(bytes) };
    await writer.add(path, inPieces(bytes), sizes);
  }
  return writer.close();
}

/** Without a copy: a piece is a view of the bytes. */
function inPieces(bytes: Uint8Array): {
  readonly readable: ReadableStream<Uint8Array>;
  readonly size: number;
} {
  let at = 0;
  const readable = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + pieceSize));
      at += pieceSize;
      if (at >= bytes.length) controller.close();
    },
  });
  return { readable, size: bytes.length };
}
