// Unpacks bytes that anybody may have packed, and stops where it has made enough.

export interface Inflated {
  /** What came out, also before a fault; empty when it was too much. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `damaged` also when other bytes follow what is packed, as a line break before `endstream` does. */
  readonly ending: 'whole' | 'damaged' | 'tooMuch';
}

/** `most` is how many bytes may come out. */
export async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Inflated> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > most) {
        await reader.cancel();
        return { bytes: new Uint8Array(), ending: 'tooMuch' };
      }
      parts.push(read.value);
    }
  } catch {
    return { bytes: await joined(parts), ending: 'damaged' };
  }
  return { bytes: await joined(parts), ending: 'whole' };
}

async function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob([...parts]).arrayBuffer());
}
