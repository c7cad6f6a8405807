// Ways in which a file comes to be another than the one that was made: bytes turned, moved, lost, headers that lie.
import fc from 'fast-check';

type Bytes = Uint8Array<ArrayBuffer>;
export type Mutation = (original: Bytes) => Bytes;

/** A place in a file of any size: a part of its length, so that all of it is drawn alike. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (bytes: Bytes, part: number): number => Math.floor(part * bytes.length);

function changed(bytes: Bytes, change: (copy: Bytes) => void): Bytes {
  const copy = bytes.slice();
  change(copy);
  return copy;
}

function joined(...pieces: readonly Bytes[]): Bytes {
  return new Uint8Array(Buffer.concat(pieces));
}

const flip = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 5 }).map(
  (flips): Mutation =>
    (bytes) =>
      changed(bytes, (copy) => {
        for (const [part, mask] of flips) copy[at(copy, part)] = (copy[at(copy, part)] ?? 0) ^ mask;
      }),
);

const cut = place.map(
  (part): Mutation =>
    (bytes) =>
      bytes.slice(0, at(bytes, part)),
);

const lost = fc.tuple(place, fc.integer({ min: 1, max: 5_000 })).map(
  ([part, length]): Mutation =>
    (bytes) =>
      joined(bytes.slice(0, at(bytes, part)), bytes.slice(at(bytes, part) + length)),
);

const laidOver = fc.tuple(place, place, fc.integer({ min: 1, max: 2_000 })).map(
  ([from, to, length]): Mutation =>
    (bytes) =>
      changed(bytes, (copy) => {
        const [start, target] = [at(bytes, from), at(bytes, to)];
        copy.set(bytes.subarray(start, start + Math.min(length, bytes.length - target)), target);
      }),
);

const putIn = fc.tuple(place, place, fc.integer({ min: 1, max: 2_000 })).map(
  ([from, to, length]): Mutation =>
    (bytes) => {
      const piece = bytes.slice(at(bytes, from), at(bytes, from) + length);
      return joined(bytes.slice(0, at(bytes, to)), piece, bytes.slice(at(bytes, to)));
    },
);

const around = fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.boolean()).map(
  ([more, isBefore]): Mutation =>
    (bytes) => {
      const extra = new Uint8Array(more);
      return isBefore ? joined(extra, bytes) : joined(bytes, extra);
    },
);

/** Local header, entry in the directory, end of the directory. */
const signatures = [0x04034b50, 0x02014b50, 0x06054b50];
/** Bytes of the longest of these headers. */
const headerLength = 46;

function headersIn(bytes: Bytes): number[] {
  const view = new DataView(bytes.buffer);
  return Array.from({ length: Math.max(0, bytes.length - 4) }, (_, index) => index).filter(
    (index) => bytes[index] === 0x50 && signatures.includes(view.getUint32(index, true)),
  );
}

const header = fc
  .tuple(
    place,
    fc.nat(headerLength - 1),
    fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(
    ([which, offset, value, width]): Mutation =>
      (bytes) =>
        changed(bytes, (copy) => {
          const headers = headersIn(copy);
          const start = headers[Math.floor(which * headers.length)] ?? 0;
          copy.fill(value, start + offset, start + offset + width);
        }),
  );

/** One change or several, one after the other. */
export const zipMutations = several(fc.oneof(flip, cut, lost, laidOver, putIn, around, header, header));
export const pdfMutations = several(fc.oneof(flip, cut, lost, laidOver, putIn, around));

function several(one: fc.Arbitrary<Mutation>): fc.Arbitrary<Mutation> {
  return fc.array(one, { minLength: 1, maxLength: 3 }).map(
    (all): Mutation =>
      (bytes) =>
        all.reduce((before, mutation) => mutation(before), bytes),
  );
}
