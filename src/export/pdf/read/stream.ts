// What stands in a stream of a PDF. Source: ISO 32000-1:2008, 7.4 "Filters", 7.5.7 "Object streams".

import { byteString } from '../file/streams.ts';
import { inflate } from './inflate.ts';
import { type Dictionary, isDictionary, isList, nameOf, type Value } from './values.ts';

export type Unpacked = Uint8Array<ArrayBuffer> | 'tooLarge' | 'damaged';

/** A file of repeated words shrinks to a fiftieth; what unpacks to more than this many times its size is made to harm. */
const maxRatio = 300;
/** Below this many bytes, the ratio does not matter. */
const small = 200_000;

/** The bytes of a stream, `limit` at most. Knows streams that are not packed, and those packed by Flate alone. */
export async function unpacked(
  packed: Uint8Array<ArrayBuffer>,
  dictionary: Dictionary,
  limit: number,
): Promise<Unpacked> {
  const filters = listOf(dictionary.get('Filter')).map(nameOf);
  if (filters.length === 0) return packed.length > limit ? 'tooLarge' : packed;
  const isPlain = listOf(dictionary.get('DecodeParms')).every((parameters) => !predicts(parameters));
  if (filters.length > 1 || filters[0] !== 'FlateDecode' || !isPlain) return 'damaged';
  const most = Math.min(limit, Math.max(small, packed.length * maxRatio));
  const { bytes, ending } = await inflate(packed, most);
  if (ending === 'tooMuch') return 'tooLarge';
  return ending === 'whole' ? bytes : 'damaged';
}

function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function predicts(parameters: Value): boolean {
  const predictor = isDictionary(parameters) ? parameters.get('Predictor') : undefined;
  return predictor !== undefined && predictor !== 1;
}

export interface Place {
  readonly number: number;
  /** Where the object begins in what is unpacked. Whether there is such a place is for the reader to see. */
  readonly at: number;
}

/** What the head of packed objects says: `first` is its length in bytes, `count` how many objects it tells of at most. */
export function packedPlaces(content: Uint8Array, first: number, count: number): readonly Place[] {
  const head = byteString(content.subarray(0, first)).match(/\d{1,10}/g) ?? [];
  const places: Place[] = [];
  for (let pair = 0; pair + 1 < head.length && pair < 2 * count; pair += 2)
    places.push({ number: Number(head[pair]), at: first + Number(head[pair + 1]) });
  return places;
}
