// Finds the objects of a PDF by reading it once from its beginning to its end, without its cross-reference table: a table
// can be wrong, and a file that was saved anew by another tool is read the same way. Source: ISO 32000-1:2008, 7.3.8, 7.3.10.

import { Parser } from './parser.ts';
import { type Dictionary, isDictionary, Malformed, type Value, type Work } from './values.ts';

export interface Found {
  readonly number: number;
  readonly value: Value;
  /** Where the bytes of its stream are, from and to; null for an object without a stream. */
  readonly stream: readonly [start: number, end: number] | null;
}

export interface Scanned {
  /** In the order of the file: what comes later counts. */
  readonly objects: readonly Found[];
  readonly trailers: readonly Dictionary[];
}

const beginning = /(\d{1,10})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}obj|trailer/g;

/** What it costs to begin on an object. */
const perObject = 50;

/** What cannot be read is passed over. `source` is the bytes as characters. Throws only `TooMuchWork`. */
export function scan(bytes: Uint8Array, source: string, work: Work): Scanned {
  const objects: Found[] = [];
  const trailers: Dictionary[] = [];
  const next = new RegExp(beginning);
  for (let match = next.exec(source); match !== null; match = next.exec(source)) {
    work.spend(perObject);
    const { value, stream, end } = readAt(bytes, source, next.lastIndex, work);
    next.lastIndex = end;
    if (value === undefined) continue;
    if (match[1] !== undefined) objects.push({ number: Number(match[1]), value, stream });
    else if (isDictionary(value)) trailers.push(value);
  }
  return { objects, trailers };
}

/** Goes on behind what could not be read, too. */
function readAt(bytes: Uint8Array, source: string, at: number, work: Work) {
  const parser = new Parser(bytes, at, work);
  try {
    const value = parser.value();
    const stream =
      isDictionary(value) && parser.takes('stream') ? streamAt(source, parser.at, value, work) : null;
    return { value, stream, end: stream ? stream[1] : parser.at };
  } catch (fault) {
    if (fault instanceof Malformed) return { value: undefined, stream: null, end: parser.at };
    throw fault;
  }
}

/** `at` is right after the word that begins it: a line ends there. */
function streamAt(source: string, at: number, dictionary: Dictionary, work: Work) {
  const start = at + (/^\r?\n?/.exec(source.slice(at, at + 2))?.[0].length ?? 0);
  const length = dictionary.get('Length');
  if (typeof length === 'number' && endsAt(source, start + length)) return [start, start + length] as const;
  return [start, endFrom(source, start, work)] as const;
}

/** Whether a stream can end here: an end of line at most, and its last word. */
function endsAt(source: string, at: number): boolean {
  const word = /\r?\n?endstream/y;
  word.lastIndex = at;
  return Number.isInteger(at) && word.test(source);
}

/** Where the stream ends when its length is not told here. Its last word begins a line: no text of ours has a line of its own. */
function endFrom(source: string, start: number, work: Work): number {
  const word = /\r?\nendstream|\rendstream/g;
  word.lastIndex = start;
  const end = word.exec(source)?.index ?? source.length;
  work.spend(end - start);
  return end;
}

/** The streams whose length stands in another object, now that all objects are known. */
export function withLengths(source: string, objects: readonly Found[]): readonly Found[] {
  const numbers = new Map(
    objects.flatMap(({ number, value }) => (typeof value === 'number' ? [[number, value] as const] : [])),
  );
  return objects.map((object) => {
    const { value, stream } = object;
    const length = isDictionary(value) ? value.get('Length') : undefined;
    const told =
      typeof length === 'object' && length !== null && 'number' in length ? numbers.get(length.number) : null;
    if (stream === null || typeof told !== 'number' || !endsAt(source, stream[0] + told)) return object;
    return { ...object, stream: [stream[0], stream[0] + told] as const };
  });
}
