// Reads parts of a file and compares bytes, giving way to the page between parts.

export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes from a place in the file; fewer when it ends before. Throws when the file can no longer be read. */
export async function bytesAt(file: Blob, from: number, length: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
}

/** True when the bytes at this place are the characters of `word`, each of which is one byte. */
export function hasAt(bytes: Uint8Array, word: string, at = 0): boolean {
  if (at < 0 || at + word.length > bytes.length) return false;
  for (let index = 0; index < word.length; index++)
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  return true;
}

/** Place of the first `word` at or after `from`; -1 when there is none. */
export function findWord(bytes: Uint8Array, word: string, from = 0): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (hasAt(bytes, word, at)) return at;
  return -1;
}

/** Place of the last `word`; -1 when there is none. */
export function findLastWord(bytes: Uint8Array, word: string): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1))
    if (hasAt(bytes, word, at)) return at;
  return -1;
}

/** Lets the page draw and answer before the work goes on. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
