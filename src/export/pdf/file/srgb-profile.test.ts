import { expect, test } from 'vitest';
import { srgbProfile } from './srgb-profile.ts';

const bytes = Buffer.from(srgbProfile());
const tags = new Map(
  Array.from({ length: bytes.readUInt32BE(128) }, (_, index) => {
    const at = 132 + 12 * index;
    const [offset, size] = [bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8)];
    return [bytes.toString('latin1', at, at + 4), bytes.subarray(offset, offset + size)] as const;
  }),
);
const numbers = (tag: string, from = 8) => {
  const data = tags.get(tag)?.subarray(from) ?? Buffer.alloc(0);
  return Array.from({ length: data.length / 4 }, (_, index) => data.readInt32BE(4 * index) / 65_536);
};

test('it is a monitor profile of RGB, as long as it says, each part on a boundary of four bytes', () => {
  expect(bytes.readUInt32BE(0)).toBe(bytes.length);
  expect(bytes.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
  expect(bytes.toString('latin1', 36, 40)).toBe('acsp');
  expect(bytes.length % 4).toBe(0);
  expect([...tags.keys()]).toEqual(
    expect.arrayContaining(['desc', 'cprt', 'wtpt', 'chad', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC']),
  );
});

test('red, green and blue together are the white of D50', () => {
  const [red, green, blue] = ['rXYZ', 'gXYZ', 'bXYZ'].map((tag) => numbers(tag));
  const white = [0.9642, 1, 0.8249];
  for (const [index, part] of white.entries()) {
    const sum = (red?.[index] ?? 0) + (green?.[index] ?? 0) + (blue?.[index] ?? 0);
    expect(Math.abs(sum - part)).toBeLessThan(0.0005);
    expect(Math.abs((numbers('wtpt')[index] ?? 0) - part)).toBeLessThan(0.0001);
  }
});

/** Values of the sRGB curve as they are printed in tables of it: a half, and the foot's end. */
test.each([
  [0, 0],
  [0.04045, 0.0031308],
  [0.5, 0.2140411],
  [1, 1],
])('the curve takes %d to %d', (encoded, linear) => {
  const [exponent = 0, a = 0, b = 0, c = 0, d = 0] = numbers('rTRC', 12);
  expect(encoded >= d ? (a * encoded + b) ** exponent : c * encoded).toBeCloseTo(linear, 4);
});
