// Unpacks bytes that anybody may have packed, and stops where it has made enough.
import type { Bytes } from './reading.ts';

/**
 * What the bytes unpack to; null when they are not packed so, or make more than `most` bytes. Bytes after the end of
 * what is packed, as a line break before `endstream`, change nothing.
 */
export async function inflate(packed: Bytes, most: number): Promise<Bytes | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      chunks.push(read.value);
      length += read.value.length;
      if (length > most) {
        await reader.cancel();
        return null;
      }
    }
  } catch {
    // Damaged, or followed by something else: what came out before is what there is.
  }
  return length === 0 ? null : joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Bytes {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
