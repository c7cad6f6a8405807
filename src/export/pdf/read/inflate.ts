// Unpacks the streams of a PDF, no further than a limit. Source: ISO 32000-1:2008, 7.4 "Filters".

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
  return inflated(packed, Math.min(limit, Math.max(small, packed.length * maxRatio)));
}

function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function predicts(parameters: Value): boolean {
  const predictor = isDictionary(parameters) ? parameters.get('Predictor') : undefined;
  return predictor !== undefined && predictor !== 1;
}

async function inflated(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<Unpacked> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > limit) {
        await reader.cancel();
        return 'tooLarge';
      }
      parts.push(read.value);
    }
  } catch {
    return 'damaged';
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
