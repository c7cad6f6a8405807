// Files that were damaged at random, the same ones every time: whatever they hold, an answer comes, and soon.
import { expect, test } from 'vitest';
import { inspectFile } from './inspect-file.ts';
import {
  ascii,
  exif,
  joined,
  jpegSegment,
  madeJpeg,
  madeOdt,
  madeOffice,
  madePdf,
  madePng,
  packedObjects,
  pngChunk,
} from './testing/made-files.ts';

const originals: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
  [
    'a.pdf',
    madePdf({ catalogue: '/OpenAction 4 0 R', objects: [packedObjects('<< /A 1 >>', '[3 0 R /Fit]')] }),
  ],
  ['a.png', madePng({ chunks: [pngChunk('eXIf', exif({ withPlace: true }))] })],
  [
    'a.jpg',
    madeJpeg({ segments: [jpegSegment(0xe1, joined(ascii('Exif\0\0'), exif({ withPlace: true })))] }),
  ],
  ['a.docx', madeOffice('docx', { 'word/_rels/document.xml.rels': '<Relationships/>' })],
  ['a.odt', madeOdt()],
  ['a.txt', ascii('hei 020132 99997\n')],
];

/** Mulberry32: small, and the same everywhere. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Some bytes changed, a piece taken out, or a piece of itself put in. */
function mutated(bytes: Uint8Array<ArrayBuffer>, draw: () => number): Uint8Array<ArrayBuffer> {
  const place = (): number => Math.floor(draw() * bytes.length);
  const way = draw();
  const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number];
  if (way < 0.2) return joined(bytes.subarray(0, from), bytes.subarray(to));
  if (way < 0.4)
    return joined(bytes.subarray(0, from), bytes.subarray(place(), place()), bytes.subarray(from));
  const changed = bytes.slice();
  for (let count = 0; count < 1 + draw() * 8; count++) changed[place()] = Math.floor(draw() * 256);
  return changed;
}

test.each(originals)(
  '%s, damaged in two hundred ways',
  async (name, bytes) => {
    const draw = draws(1);
    for (let count = 0; count < 200; count++) {
      const file = new Blob([mutated(bytes, draw)]);
      const started = performance.now();
      const { kind, refusals } = await inspectFile(file, name);
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(kind === null, `number ${count}`).toBe(refusals.length > 0);
    }
  },
  20_000,
);
