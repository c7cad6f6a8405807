// What is noted while the words of a PDF go by: objects, encryption, streams of objects, and names of things that act.
import type { FileWarningCode } from '#domain/application/file-kind.ts';
import { PdfOpenings } from './pdf-openings.ts';
import type { Token } from './pdf-tokens.ts';

/** A stream that holds objects, as its dictionary tells. */
export interface ObjectStream {
  readonly start: number;
  readonly end: number;
  readonly packing: 'none' | 'flate' | 'other';
  /** How many objects, and where the first begins; NaN when the dictionary does not say. */
  readonly count: number;
  readonly first: number;
}

/** Names that mean one thing wherever they stand. */
const telling: ReadonlyMap<string, FileWarningCode> = new Map([
  ['JavaScript', 'pdfScript'],
  ['JS', 'pdfScript'],
  ['Launch', 'pdfLaunch'],
  ['EmbeddedFile', 'pdfEmbedded'],
  ['EmbeddedFiles', 'pdfEmbedded'],
  ['XFA', 'pdfForm'],
  ['AA', 'pdfOpens'],
]);

export class PdfNotes {
  /** How many objects the file has outside streams. */
  objects = 0;
  isEncrypted = false;
  readonly objectStreams: ObjectStream[] = [];
  readonly #warnings = new Set<FileWarningCode>();
  readonly #openings = new PdfOpenings();
  /** Names since the last object began, each with the word that followed it: what a stream after them is said to be. */
  #names = new Map<string, string>();
  #lastName = '';
  /** The two words before this one: `5 0 obj` begins object 5. */
  #words: readonly [string, string] = ['', ''];

  take(token: Token): void {
    if (token.kind === 'name') this.#takeName(token.text);
    else if (token.kind === 'stream') this.#takeStream(token);
    else this.#takeWord(token.text);
  }

  /** The words that follow are of this object, until another begins. */
  begin(objectNumber: string): void {
    this.#names = new Map();
    this.#lastName = '';
    this.#openings.begin(objectNumber);
  }

  warnings(): ReadonlySet<FileWarningCode> {
    return this.#openings.act() ? new Set([...this.#warnings, 'pdfOpens']) : this.#warnings;
  }

  #takeName(name: string): void {
    const warning = telling.get(name);
    if (warning !== undefined) this.#warnings.add(warning);
    if (name === 'Encrypt') this.isEncrypted = true;
    this.#openings.take(`/${name}`);
    this.#names.set(name, '');
    this.#lastName = name;
  }

  #takeWord(word: string): void {
    if (word === 'obj') {
      this.objects += 1;
      this.begin(this.#words[0]);
    } else this.#openings.take(word);
    if (this.#lastName !== '') this.#names.set(this.#lastName, word);
    this.#lastName = '';
    this.#words = [this.#words[1], word];
  }

  #takeStream({ end, streamEnd }: Token): void {
    const names = this.#names;
    if (names.has('ObjStm'))
      this.objectStreams.push({
        start: end,
        end: streamEnd,
        packing: packingOf(names),
        count: Number(names.get('N') ?? Number.NaN),
        first: Number(names.get('First') ?? Number.NaN),
      });
    this.#names = new Map();
  }
}

function packingOf(names: ReadonlyMap<string, string>): ObjectStream['packing'] {
  if (!names.has('Filter')) return 'none';
  return names.has('FlateDecode') && !names.has('Predictor') ? 'flate' : 'other';
}
