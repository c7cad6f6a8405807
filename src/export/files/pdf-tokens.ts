// The words of a PDF, one after the other: names, keywords, numbers, brackets. What stands in strings and comments is no
// word, and what stands in streams is passed over. It reads the file from end to end as it lies there, not by its table
// of contents, and so also what an earlier version of the document left behind.
// @source ISO 32000-2:2020, 7.2 (lexical conventions), 7.3.4–7.3.8 (strings, names, streams). Checked 2026-11-22.
import { findWord, hasAt } from './reading.ts';

/**
 * `word` is a keyword, a number or a piece of a hexadecimal string; `<<`, `>>`, `[` and `]` are words as well.
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

const regular = new Uint8Array(256).fill(1);
for (const character of '\0\t\n\f\r ()<>[]{}/%') regular[character.charCodeAt(0)] = 0;

const [open, close, backslash, percent, slash] = [0x28, 0x29, 0x5c, 0x25, 0x2f];
/** Characters of the longest word that means something here. */
const longestWord = 40;

/** Bytes between two turns: some milliseconds of work. */
const bytesAtATime = 250_000;

/** In order. Ends for any bytes, having looked at each a bounded number of times. */
export function* pdfTokens(bytes: Uint8Array): Generator<Token> {
  let at = 0;
  let turnAt = bytesAtATime;
  /** Once a string was found that nothing closes, no further one is looked for: each search would reach the end. */
  let stringsClose = true;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte === open && stringsClose) {
      const end = yield* stringEnd(bytes, at);
      stringsClose = end >= 0;
      at = end < 0 ? at + 1 : end;
    } else if (byte === percent) at = yield* lineEnd(bytes, at);
    else if (byte === slash) {
      const end = wordEnd(bytes, at + 1);
      yield token('name', nameText(bytes, at + 1, end), end);
      at = end;
    } else if (regular[byte]) {
      const end = wordEnd(bytes, at);
      if (end - at === 6 && hasAt(bytes, 'stream', at)) at = yield* stream(bytes, end);
      else {
        yield token('word', wordText(bytes, at, end), end);
        at = end;
      }
    } else {
      const bracket = bracketAt(bytes, at, byte);
      if (bracket !== '') yield token('word', bracket, at + bracket.length);
      at += Math.max(1, bracket.length);
    }
    if (at < turnAt) continue;
    yield token('turn', '', at);
    turnAt = at + bytesAtATime;
  }
}

function token(kind: Token['kind'], text: string, end: number): Token {
  return { kind, text, end, streamEnd: end };
}

/** Right after the parenthesis that closes the string that opens here; -1 when none does. */
function* stringEnd(bytes: Uint8Array, from: number): Generator<Token, number> {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === backslash) at++;
    else if (byte === open) depth++;
    else if (byte === close && --depth === 0) return at + 1;
    if ((at - from) % bytesAtATime === bytesAtATime - 1) yield token('turn', '', at);
  }
  return -1;
}

function* lineEnd(bytes: Uint8Array, from: number): Generator<Token, number> {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) {
    at++;
    if ((at - from) % bytesAtATime === 0) yield token('turn', '', at);
  }
  return at;
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

function wordEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && regular[bytes[at] as number]) at++;
  return at;
}

function wordText(bytes: Uint8Array, from: number, end: number): string {
  return end - from > longestWord ? '' : String.fromCharCode(...bytes.subarray(from, end));
}

/** `#4A` is J: a name may be spelt so that nobody who searches for it finds it. */
function nameText(bytes: Uint8Array, from: number, end: number): string {
  if (end - from > 3 * longestWord) return '';
  const text = String.fromCharCode(...bytes.subarray(from, end));
  return text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

function bracketAt(bytes: Uint8Array, at: number, byte: number): string {
  if (byte === 0x5b) return '[';
  if (byte === 0x5d) return ']';
  if (byte === 0x3c) return hasAt(bytes, '<<', at) ? '<<' : '';
  return byte === 0x3e && hasAt(bytes, '>>', at) ? '>>' : '';
}
