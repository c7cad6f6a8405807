import { crc32 as sumByZlib } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from './crc32.ts';

test('is the sum that the algorithm is known by, and 0 of nothing', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test('is what zlib says of any bytes, wherever in their buffer they begin', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, from) => {
      expect(crc32(bytes.subarray(from))).toBe(sumByZlib(bytes.subarray(from)));
    }),
  );
});
