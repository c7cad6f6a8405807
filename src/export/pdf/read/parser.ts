// Reads one value of a PDF where it stands. Source: ISO 32000-1:2008, 7.2 "Lexical conventions" and 7.3 "Objects".

import { type Bytes, type Dictionary, malformed, type Name, type Value, type Work } from './values.ts';

const whitespace = '\0\t\n\f\r ';
const delimiters = '()<>[]{}/%';
const deepest = 40;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads from `at` on, and leaves `at` behind what it read. Throws `Malformed`, or `TooMuchWork` when `work` is done. */
export class Parser {
  readonly #source: string;
  readonly #work: Work;
  at: number;

  /** `source` has a character for each byte. */
  constructor(source: string, at: number, work: Work) {
    this.#source = source;
    this.at = at;
    this.#work = work;
  }

  value(depth = 0): Value {
    if (depth > deepest) throw malformed;
    this.skip();
    const next = this.#source[this.at];
    if (next === '/') return this.#name();
    if (next === '(') return this.#literal();
    if (next === '[') return this.#list(depth);
    if (next !== '<') return this.#word();
    return this.#source[this.at + 1] === '<' ? this.#dictionary(depth) : this.#hexadecimal();
  }

  /** Passes over white space and comments. */
  skip(): void {
    const from = this.at;
    for (;;) {
      const next = this.#source[this.at];
      if (next === '%') this.#skipLine();
      else if (next !== undefined && whitespace.includes(next)) this.at += 1;
      else break;
    }
    this.#work.spend(this.at - from);
  }

  /** Whether the word stands here; passes over it if it does. */
  takes(word: string): boolean {
    if (!this.#source.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  #skipLine(): void {
    while (this.at < this.#source.length && !'\r\n'.includes(this.#source[this.at] ?? '')) this.at += 1;
  }

  #token(): string {
    const from = this.at;
    while (this.at < this.#source.length) {
      const next = this.#source[this.at] ?? '';
      if (whitespace.includes(next) || delimiters.includes(next)) break;
      this.at += 1;
    }
    this.#work.spend(this.at - from + 1);
    return this.#source.slice(from, this.at);
  }

  #name(): Name {
    this.at += 1;
    const name = this.#token().replace(/#([0-9A-Fa-f]{2})/g, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return { kind: 'name', name };
  }

  /** A number, a reference, or one of the three words that are values. */
  #word(): Value {
    const token = this.#token();
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(token)) throw malformed;
    const reference = /^\d{1,10}$/.test(token) && this.#referenceAfter();
    return reference ? { kind: 'reference', number: Number(token) } : Number(token);
  }

  #referenceAfter(): boolean {
    const rest = /[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
    rest.lastIndex = this.at;
    if (!rest.test(this.#source)) return false;
    this.at = rest.lastIndex;
    return true;
  }

  #list(depth: number): readonly Value[] {
    this.at += 1;
    const values: Value[] = [];
    for (;;) {
      this.skip();
      if (this.takes(']')) return values;
      values.push(this.value(depth + 1));
    }
  }

  #dictionary(depth: number): Dictionary {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      this.skip();
      if (this.takes('>>')) return entries;
      if (this.#source[this.at] !== '/') throw malformed;
      const { name } = this.#name();
      entries.set(name, this.value(depth + 1));
    }
  }

  #hexadecimal(): Bytes {
    const end = this.#source.indexOf('>', this.at);
    this.#work.spend((end < 0 ? this.#source.length : end) - this.at);
    if (end < 0) throw malformed;
    const digits = this.#source.slice(this.at + 1, end).replace(/[\0\t\n\f\r ]+/g, '');
    if (/[^0-9A-Fa-f]/.test(digits)) throw malformed;
    this.at = end + 1;
    const bytes = digits.replace(/..?/g, (pair) =>
      String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)),
    );
    return { kind: 'bytes', bytes };
  }

  #literal(): Bytes {
    const parts: string[] = [];
    let open = 0;
    const from = this.at;
    do {
      const next = this.#source[this.at];
      if (next === undefined) {
        this.#work.spend(this.at - from);
        throw malformed;
      }
      this.at += 1;
      if (next === '(') open += 1;
      if (next === ')') open -= 1;
      const isEdge = (next === '(' && open === 1) || open === 0;
      if (next === '\\') parts.push(this.#escaped());
      else if (!isEdge) parts.push(next === '\r' ? this.#endOfLine() : next);
    } while (open > 0);
    this.#work.spend(this.at - from);
    return { kind: 'bytes', bytes: parts.join('') };
  }

  /** However the line ends, it is read as a line feed. */
  #endOfLine(): string {
    this.takes('\n');
    return '\n';
  }

  #escaped(): string {
    const octal = /[0-7]{1,3}/y;
    octal.lastIndex = this.at;
    const digits = octal.exec(this.#source)?.[0];
    if (digits) {
      this.at += digits.length;
      return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
    }
    const next = this.#source[this.at] ?? '';
    this.at += 1;
    if (next === '\r') this.takes('\n');
    return next === '\r' || next === '\n' ? '' : (escapes[next] ?? next);
  }
}
