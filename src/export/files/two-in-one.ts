// A file that is one thing from its beginning and a zip from its end: two readers see two different files.
// @source PKWARE APPNOTE.TXT, section 4.3.16 (end of central directory). Checked 2026-11-22.
import { bytesAt, findLastWord } from './reading.ts';

const recordBytes = 22;
const longestComment = 65_535;

/**
 * True when the file ends in the record that a zip ends in, its comment reaching exactly to the end. Not merely when the
 * record occurs: a document may hold a zip inside, as a PDF holds the file it was made of.
 */
export async function endsAsZip(file: Blob): Promise<boolean> {
  const from = Math.max(0, file.size - recordBytes - longestComment);
  const tail = await bytesAt(file, from, recordBytes + longestComment);
  const at = findLastWord(tail, 'PK\x05\x06');
  if (at < 0 || at + recordBytes > tail.length) return false;
  const comment = (tail[at + 20] ?? 0) + 256 * (tail[at + 21] ?? 0);
  return at + recordBytes + comment === tail.length;
}
