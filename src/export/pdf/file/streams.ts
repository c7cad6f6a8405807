// Streams: bytes in the file, with a dictionary that tells what they are. Source: ISO 32000-1:2008, 7.3.8.

/** The body of a stream object. `entries` tell of it, but for its length; `content` has a character for each byte. */
export function streamOf(entries: string, content: string): string {
  return `<<${entries} /Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** Bytes as jsPDF writes them and as our reader reads them: a character for each. `TextDecoder` knows no such encoding. */
export function byteString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
