// Reads one value of a PDF where it stands. Source: ISO 32000-1:2008, 7.3 "Objects".

import { byteString } from '../file/streams.ts';
import { type Dictionary, malformed, type Value, type Work } from './values.ts';
import { hexadecimalText, literalText, nameText, type Token, Words, wordText } from './words.ts';

const deepest = 40;
const restOfReference = /^[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}R(?![^\0\t\n\f\r ()<>[\]{}/%])/;
/** Bytes of the longest rest, and of the one after it. */
const longestRest = 23;

/** Throws `Malformed`, or `TooMuchWork` when `work` is done. */
export class Parser {
  readonly #bytes: Uint8Array;
  readonly #words: Words;
  readonly #tokens: Iterator<Token>;
  readonly #work: Work;

  constructor(bytes: Uint8Array, at: number, work: Work) {
    this.#bytes = bytes;
    this.#words = new Words(bytes, at);
    this.#tokens = this.#words.tokens();
    this.#work = work;
  }

  /** Right after what was read. */
  get at(): number {
    return this.#words.at;
  }

  value(): Value {
    return this.#valueFrom(this.#next(), 0);
  }

  /** Whether the word comes next; passes over it if it does. */
  takes(word: string): boolean {
    const from = this.at;
    const token = this.#next();
    if (token.kind === 'word' && wordText(this.#bytes, token) === word) return true;
    this.#words.at = from;
    return false;
  }

  #next(): Token {
    for (let looked = this.at; ; ) {
      const token: Token = this.#tokens.next().value;
      this.#work.spend(Math.max(0, token.end - looked) + 1);
      looked = token.end;
      if (token.kind !== 'turn') return token;
    }
  }

  #valueFrom(token: Token, depth: number): Value {
    if (depth > deepest) throw malformed;
    const bytes = this.#bytes;
    if (token.kind === 'name') return { kind: 'name', name: nameText(bytes, token) };
    if (token.kind === 'literal') return { kind: 'bytes', bytes: literalText(bytes, token) };
    if (token.kind === 'hexadecimal') return { kind: 'bytes', bytes: hexadecimalText(bytes, token) };
    if (token.kind === '[') return this.#list(depth);
    if (token.kind === '<<') return this.#dictionary(depth);
    if (token.kind !== 'word') throw malformed;
    return this.#word(wordText(bytes, token));
  }

  /** A number, a reference, or one of the three words that are values. */
  #word(word: string): Value {
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) throw malformed;
    const isReference = /^\d{1,10}$/.test(word) && this.#takesRestOfReference();
    return isReference ? { kind: 'reference', number: Number(word) } : Number(word);
  }

  #takesRestOfReference(): boolean {
    const rest = restOfReference.exec(byteString(this.#bytes.subarray(this.at, this.at + longestRest)));
    this.#words.at += rest?.[0].length ?? 0;
    return rest !== null;
  }

  #list(depth: number): readonly Value[] {
    const values: Value[] = [];
    for (let token = this.#next(); token.kind !== ']'; token = this.#next())
      values.push(this.#valueFrom(token, depth + 1));
    return values;
  }

  #dictionary(depth: number): Dictionary {
    const entries = new Map<string, Value>();
    for (let token = this.#next(); token.kind !== '>>'; token = this.#next()) {
      if (token.kind !== 'name') throw malformed;
      entries.set(nameText(this.#bytes, token), this.#valueFrom(this.#next(), depth + 1));
    }
    return entries;
  }
}
