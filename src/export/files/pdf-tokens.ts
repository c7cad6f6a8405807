// The words of a PDF that tell what it does: names, keywords, numbers, brackets. What stands in strings and comments is no
// word, and what stands in streams is passed over. It reads the file from end to end as it lies there, not by its table
// of contents, and so also what an earlier version of the document left behind.
// @source ISO 32000-2:2020, 7.3.8 (streams). Checked 2026-11-22.
import { bytesAtATime, nameText, Words, wordText } from '../pdf/read/words.ts';
import { findWord, hasAt } from './reading.ts';

/**
 * `word` is a keyword, a number or a bracket: `<<`, `>>`, `[` and `]`.
 * `turn` is no word: it comes now and then, for the reader to let others have their turn.
 */
export interface Token {
  readonly kind: 'name' | 'word' | 'stream' | 'turn';
  /** Of a name, without its slash and with its escapes undone; empty for a stream, and for words longer than any we know. */
  readonly text: string;
  /** Right after the token; of a stream, its first byte. */
  readonly end: number;
  /** Of a stream: right after its last byte. Otherwise as `end`. */
  readonly streamEnd: number;
}

/** Bytes of the longest word that means something here. */
const longestWord = 40;
/** Each character of a name may be spelt with three bytes; the slash is one more. */
const longestName = 3 * longestWord + 1;

/** In order. Ends for any bytes, having looked at each a bounded number of times. */
export function* pdfTokens(bytes: Uint8Array): Generator<Token> {
  const words = new Words(bytes);
  for (const found of words.tokens()) {
    const { kind, start, end } = found;
    const length = end - start;
    if (kind === 'end') return;
    if (kind === 'turn') yield token(kind, '', end);
    else if (kind === 'name') yield token(kind, length > longestName ? '' : nameText(bytes, found), end);
    else if (kind === 'word' && length === 6 && hasAt(bytes, 'stream', start))
      words.at = yield* stream(bytes, end);
    else if (kind === 'word') yield token(kind, length > longestWord ? '' : wordText(bytes, found), end);
    else if (brackets.has(kind)) yield token('word', kind, end);
  }
}

const brackets: ReadonlySet<string> = new Set(['<<', '>>', '[', ']']);

function token(kind: Token['kind'], text: string, end: number): Token {
  return { kind, text, end, streamEnd: end };
}

/** Its end is where the next `endstream` stands; of a file that was cut off, its last byte. */
function* stream(bytes: Uint8Array, keywordEnd: number): Generator<Token, number> {
  const word = 'endstream';
  const start = keywordEnd + (hasAt(bytes, '\r\n', keywordEnd) ? 2 : 1);
  let streamEnd = -1;
  for (let at = start; streamEnd < 0 && at < bytes.length; at += bytesAtATime) {
    const found = findWord(bytes.subarray(at, at + bytesAtATime + word.length), word);
    streamEnd = found < 0 ? -1 : at + found;
    if (found < 0) yield token('turn', '', at);
  }
  if (streamEnd < 0) streamEnd = bytes.length;
  yield { kind: 'stream', text: '', end: start, streamEnd };
  return streamEnd;
}
