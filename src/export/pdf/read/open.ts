// All objects of a PDF by their numbers, those that were packed together included, and where the document begins.
// Source: ISO 32000-1:2008, 7.5.6 "Incremental updates", 7.5.7 "Object streams".

import { byteString } from '../file/streams.ts';
import { Parser } from './parser.ts';
import { type Found, scan, withLengths } from './scan.ts';
import { packedPlaces, unpacked } from './stream.ts';
import { type Dictionary, isDictionary, nameOf, referenceOf, type Value, Work } from './values.ts';

export interface OpenFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly objects: ReadonlyMap<number, Found>;
  readonly catalogue: Dictionary;
}

/** Bytes of packed objects, unpacked and together. */
const maxPackedObjects = 32_000_000;
/** How many times over a file may be looked at; a large one is mostly streams, which are passed over. */
const turns = 2;
const maxWork = 12_000_000;

/** Throws `TooMuchWork` for a file made to waste time, and nothing else. */
export async function openFile(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<OpenFile | 'encrypted' | 'damaged' | 'tooLarge'> {
  const source = byteString(bytes);
  const scanned = scan(bytes, source, workFor(bytes));
  const found = withLengths(source, scanned.objects);
  const trailers = [
    ...scanned.trailers,
    ...found.flatMap(({ value }) => (isType(value, 'XRef') ? [value] : [])),
  ];
  if (trailers.some((trailer) => trailer.has('Encrypt'))) return 'encrypted';
  const objects = await withPacked(found, bytes);
  if (typeof objects === 'string') return objects;
  const root = trailers.findLast((trailer) => trailer.has('Root'))?.get('Root');
  const catalogue = objects.get(referenceOf(root) ?? -1)?.value;
  return isDictionary(catalogue) ? { bytes, objects, catalogue } : 'damaged';
}

function workFor({ length }: Uint8Array): Work {
  return new Work(Math.min(turns * length, maxWork) + 100_000);
}

/** What a value stands for, through references to it; null for what is not there. */
export function resolved({ objects }: OpenFile, value: Value | undefined): Value {
  let now = value ?? null;
  for (let step = 0; step < 8; step++) {
    const number = referenceOf(now);
    if (number === null) return now;
    now = objects.get(number)?.value ?? null;
  }
  return null;
}

/** In the order of the file, so that what was added last counts. A packed object stands where its stream stands. */
async function withPacked(found: readonly Found[], bytes: Uint8Array<ArrayBuffer>) {
  const objects = new Map<number, Found>();
  let left = maxPackedObjects;
  for (const object of found) {
    objects.set(object.number, object);
    const { value, stream } = object;
    if (stream === null || !isType(value, 'ObjStm')) continue;
    const content = await unpacked(bytes.subarray(...stream), value, left);
    if (content === 'tooLarge') return content;
    if (content === 'damaged') continue;
    left -= content.length;
    for (const packed of packedIn(value, content)) objects.set(packed.number, packed);
  }
  return objects;
}

function packedIn(dictionary: Dictionary, content: Uint8Array): readonly Found[] {
  const [count, first] = [dictionary.get('N'), dictionary.get('First')];
  if (typeof count !== 'number' || typeof first !== 'number') return [];
  const work = workFor(content);
  return packedPlaces(content, first, count).flatMap(({ number, at }) => {
    const value = valueAt(content, at, work);
    return value === undefined ? [] : [{ number, value, stream: null }];
  });
}

function valueAt(content: Uint8Array, at: number, work: Work): Value | undefined {
  try {
    return new Parser(content, at, work).value();
  } catch {
    return undefined;
  }
}

function isType(value: Value, type: string): value is Dictionary {
  return isDictionary(value) && nameOf(value.get('Type')) === type;
}
