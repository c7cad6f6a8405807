// Writes a zip that every tool reads: stored, no data descriptors, no extra fields, names in ASCII.
// `zip-core-custom` is the entry of the library without its WebAssembly and its worker.
import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';

export interface ZipFile {
  readonly path: string;
  /** Asked for when its turn comes, so that one file at a time is in memory. */
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
}

/**
 * The files in the order given, each with the same clock (`dosTime`). Same input, same bytes.
 * Throws what `bytes` throws.
 */
export async function writeZip(files: Iterable<ZipFile>, clock: number): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    level: 0,
    useWebWorkers: false,
    extendedTimestamp: false,
    rawLastModDate: clock,
    // Readers that stream, Java's among them, refuse stored entries whose sizes come after the bytes.
    dataDescriptor: false,
    unixMode: 0o644,
  });
  for (const { path, bytes } of files) await writer.add(path, new Uint8ArrayReader(await bytes()));
  return writer.close();
}
