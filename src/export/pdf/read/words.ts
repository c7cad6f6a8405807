// The words of a PDF where they lie, one after the other: names, keywords and numbers, strings, brackets. Both who reads the
// values of a document and who only looks for what may act in it read by these words, so that they never differ.
// Source: ISO 32000-1:2008, 7.2 "Lexical conventions", 7.3.4 "String objects", 7.3.5 "Name objects".

import { byteString } from '../file/streams.ts';

export interface Token {
  /**
   * `word` is a keyword or a number, or a piece of one longer than any there is. `literal` is a string in parentheses,
   * `hexadecimal` one in angles. `broken` is a character that is part of nothing: a parenthesis that nothing closes.
   * `turn` is nothing of the file: it comes now and then, for the reader to let others have their turn. After `end`
   * comes nothing but `end`.
   */
  readonly kind: 'name' | 'word' | 'literal' | 'hexadecimal' | Bracket | 'broken' | 'turn' | 'end';
  /** Its first byte, and right after its last. */
  readonly start: number;
  readonly end: number;
}

type Bracket = '[' | ']' | '<<' | '>>';
type Passed = Token['kind'] | 'nothing';

const [space, delimiter] = [1, 2];
const kindOf = new Uint8Array(256);
for (const character of '\0\t\n\f\r ') kindOf[character.charCodeAt(0)] = space;
for (const character of '()<>[]{}/%') kindOf[character.charCodeAt(0)] = delimiter;

const [lineFeed, carriageReturn, percent, open, close] = [0x0a, 0x0d, 0x25, 0x28, 0x29];
const [slash, less, greater, openList, backslash, closeList] = [0x2f, 0x3c, 0x3e, 0x5b, 0x5c, 0x5d];

/** Bytes between two turns: some milliseconds of work. */
export const bytesAtATime = 250_000;

export class Words {
  readonly #bytes: Uint8Array;
  /** Where it reads on. May be set between two tokens, forth and back. */
  at: number;
  /** Once a string was found that nothing closes, no further one is looked for: each search would reach the end. */
  #stringsClose = true;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** In order, for any bytes; each is looked at a bounded number of times, unless `at` is set back. */
  *tokens(): Generator<Token, never> {
    let looked = 0;
    for (;;) {
      const start = this.at;
      const kind = this.#isLong() ? yield* this.#long() : this.#short();
      looked += this.at - start;
      if (kind !== 'nothing') yield { kind, start, end: this.at };
      if (looked < bytesAtATime) continue;
      looked = 0;
      yield { kind: 'turn', start: this.at, end: this.at };
    }
  }

  /** Whether what begins here may go on for long: it gives way on its own, which costs more. */
  #isLong(): boolean {
    const byte = this.#bytes[this.at];
    return byte === percent || (byte === open && this.#stringsClose);
  }

  #long(): Generator<Token, Passed> {
    return this.#bytes[this.at] === percent ? this.#comment() : this.#literal();
  }

  #short(): Passed {
    const byte = this.#bytes[this.at];
    if (byte === undefined) return 'end';
    if (kindOf[byte] === delimiter) return this.#delimited(byte);
    this.#run(kindOf[byte] as number);
    return kindOf[byte] === space ? 'nothing' : 'word';
  }

  /** Passes over characters of one kind, no more of them than fit between two turns. */
  #run(kind: number): void {
    const most = Math.min(this.#bytes.length, this.at + bytesAtATime);
    while (this.at < most && kindOf[this.#bytes[this.at] as number] === kind) this.at += 1;
  }

  #delimited(byte: number): Passed {
    const isTwice = this.#bytes[this.at + 1] === byte;
    if (byte === less && !isTwice) return this.#hexadecimal();
    this.at += isTwice && (byte === less || byte === greater) ? 2 : 1;
    if (byte === slash) {
      this.#run(0);
      return 'name';
    }
    if (byte === openList) return '[';
    if (byte === closeList) return ']';
    if (!isTwice) return 'broken';
    if (byte === less) return '<<';
    return byte === greater ? '>>' : 'broken';
  }

  #hexadecimal(): Passed {
    const start = this.at + 1;
    let end = start;
    while (isHexadecimal(this.#bytes[end])) end += 1;
    const isClosed = this.#bytes[end] === greater;
    this.at = isClosed ? end + 1 : start;
    return isClosed ? 'hexadecimal' : 'broken';
  }

  *#literal(): Generator<Token, Passed> {
    const end = yield* this.#literalEnd();
    this.#stringsClose = end >= 0;
    this.at = end < 0 ? this.at + 1 : end;
    return end < 0 ? 'broken' : 'literal';
  }

  /** Right after the parenthesis that closes the string that opens here; -1 when none does. */
  *#literalEnd(): Generator<Token, number> {
    let depth = 0;
    for (let at = this.at; at < this.#bytes.length; at += 1) {
      const byte = this.#bytes[at];
      if (byte === backslash) at += 1;
      else if (byte === open) depth += 1;
      else if (byte === close) depth -= 1;
      if (depth === 0) return at + 1;
      if ((at - this.at) % bytesAtATime === bytesAtATime - 1) yield { kind: 'turn', start: at, end: at };
    }
    // Tells whoever counts how far the search went.
    yield { kind: 'turn', start: this.#bytes.length, end: this.#bytes.length };
    return -1;
  }

  *#comment(): Generator<Token, Passed> {
    const start = this.at;
    for (;;) {
      const byte = this.#bytes[this.at];
      if (byte === undefined || byte === lineFeed || byte === carriageReturn) return 'nothing';
      this.at += 1;
      if ((this.at - start) % bytesAtATime === 0) yield { kind: 'turn', start: this.at, end: this.at };
    }
  }
}

function isHexadecimal(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x66) || kindOf[byte] === space;
}

/** A keyword or a number as it is written. */
export function wordText(bytes: Uint8Array, { start, end }: Token): string {
  return byteString(bytes.subarray(start, end));
}

/** A name without its slash. `#4A` is J: a name may be spelt so that nobody who searches for it finds it. */
export function nameText(bytes: Uint8Array, { start, end }: Token): string {
  return byteString(bytes.subarray(start + 1, end)).replace(/#([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What a string in parentheses says, a character for each byte. However its lines end, they are read as line feeds. */
export function literalText(bytes: Uint8Array, { start, end }: Token): string {
  const written = byteString(bytes.subarray(start + 1, end - 1));
  return written.replace(/\\([0-7]{1,3}|\r\n|.)|\r\n?/gs, (_, escaped: string | undefined) => {
    if (escaped === undefined) return '\n';
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff);
    return /^[\r\n]/.test(escaped) ? '' : (escapes[escaped] ?? escaped);
  });
}

/** What a string in angles says, a character for each byte. A digit that is missing at its end is 0. */
export function hexadecimalText(bytes: Uint8Array, { start, end }: Token): string {
  const digits = byteString(bytes.subarray(start + 1, end - 1)).replace(/[\0\t\n\f\r ]+/g, '');
  return digits.replace(/..?/g, (pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)));
}
