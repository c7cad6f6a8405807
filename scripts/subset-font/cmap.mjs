// Reads and writes a font's character map, format 4 (the Basic Multilingual Plane).
// Source: OpenType specification, chapter "cmap", "Format 4: Segment mapping to delta values".

/** @returns code point → glyph id, without those that have no glyph */
export function readCmap(table) {
  const segments = table.subarray(windowsUnicode(table));
  const twice = segments.readUInt16BE(6);
  const map = new Map();
  for (let at = 14; at < 14 + twice; at += 2) {
    const end = segments.readUInt16BE(at);
    const start = segments.readUInt16BE(at + 2 + twice);
    const delta = segments.readUInt16BE(at + 2 + 2 * twice);
    const rangeAt = at + 2 + 3 * twice;
    const range = segments.readUInt16BE(rangeAt);
    for (let code = start; code <= end; code++) {
      const raw = range === 0 ? code : segments.readUInt16BE(rangeAt + range + 2 * (code - start));
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
  return map;
}

/** Where the subtable of platform 3, encoding 1 begins. */
function windowsUnicode(table) {
  for (let entry = 4; entry < 4 + 8 * table.readUInt16BE(2); entry += 8) {
    if (table.readUInt32BE(entry) === 0x00030001) return table.readUInt32BE(entry + 4);
  }
  throw new Error('The font has no Unicode character map.');
}

/** One subtable, a segment for every run of code points whose glyph ids run along with them. */
export function writeCmap(map) {
  const segments = [];
  for (const [code, glyph] of [...map].sort(([a], [b]) => a - b)) {
    const last = segments.at(-1);
    if (last && last.end === code - 1 && glyph - code === last.delta) last.end = code;
    else segments.push({ start: code, end: code, delta: glyph - code });
  }
  segments.push({ start: 0xffff, end: 0xffff, delta: 1 });
  const power = Math.floor(Math.log2(segments.length));
  const searchRange = 2 * 2 ** power;
  const words = [
    [4, 16 + 8 * segments.length, 0, 2 * segments.length],
    [searchRange, power, 2 * segments.length - searchRange],
    segments.map(({ end }) => end),
    [0],
    segments.map(({ start }) => start),
    segments.map(({ delta }) => delta & 0xffff),
    segments.map(() => 0),
  ].flat();
  const header = [0, 1, 3, 1, 0, 12];
  return Buffer.from(new Uint16Array([...header, ...words]).buffer).swap16();
}
