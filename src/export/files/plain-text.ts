// A text file: whether it is text at all, and whether a personal number stands in it.
// Web pages and drawings under the name .txt are text that is shown as it stands: harmless, and not told.
import { holdsPersonalNumber } from '#domain/personal-numbers/find-personal-numbers.ts';
import type { Findings } from './findings.ts';
import { bytesAt } from './reading.ts';

const sliceBytes = 1_000_000;
/** Characters: a line that is longer is cut, where a number would be missed only if it stood across the cut. */
const longestLine = 10_000;

/** Text is UTF-8, or the eight-bit set of older Windows (Latin-1 with more signs); a NUL is in neither. */
export async function inspectText(file: Blob): Promise<Findings> {
  const encoding = await encodingOf(file);
  if (encoding === null) return { refusals: ['textUnreadable'], warnings: [] };
  const decoder = new TextDecoder(encoding);
  let carried = '';
  for await (const slice of slices(file)) {
    const text = carried + decoder.decode(slice, { stream: true });
    const lineBreak = text.lastIndexOf('\n');
    const end = text.length - lineBreak > longestLine ? text.length : lineBreak;
    if (holdsPersonalNumber(text.slice(0, end))) return found;
    carried = text.slice(end);
  }
  return holdsPersonalNumber(carried) ? found : { refusals: [], warnings: [] };
}

const found: Findings = { refusals: [], warnings: ['personalNumberInText'] };

type Encoding = 'utf-8' | 'windows-1252';

/** null when it is no text in either. */
async function encodingOf(file: Blob): Promise<Encoding | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let encoding: Encoding = 'utf-8';
  for await (const slice of slices(file)) {
    if (slice.includes(0)) return null;
    if (encoding === 'utf-8' && !isValid(decoder, slice)) encoding = 'windows-1252';
  }
  return encoding === 'utf-8' && !isValid(decoder) ? 'windows-1252' : encoding;
}

/** Without bytes: whether the text ended between two characters. */
function isValid(decoder: TextDecoder, bytes?: Uint8Array<ArrayBuffer>): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}

async function* slices(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < file.size; at += sliceBytes) yield await bytesAt(file, at, sliceBytes);
}

/** What is shown of a text: its first lines, cut where they are long. Of a file that `inspectText` took. */
export async function firstLines(
  file: Blob,
  { lines, characters }: { readonly lines: number; readonly characters: number },
): Promise<string> {
  const bytes = await bytesAt(file, 0, lines * characters);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const encoding = isValid(decoder, bytes) ? 'utf-8' : 'windows-1252';
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  return text
    .split(/\r\n|\r|\n/, lines)
    .map((line) => (line.length > characters ? `${line.slice(0, characters)} …` : line))
    .join('\n');
}
