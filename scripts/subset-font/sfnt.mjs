// Reads a TrueType font into its tables, glyphs and character map, and writes it again. Big-endian throughout.
// Source: OpenType specification, chapters "The OpenType font file", "glyf", "loca", "hmtx" and "cmap".
import { readCmap, writeCmap } from './cmap.mjs';

/** @returns tables by tag; `glyphs` (bytes and metrics by glyph id); `cmap` (code point → glyph id) */
export function readFont(bytes) {
  const tables = new Map();
  for (let i = 0; i < bytes.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    const offset = bytes.readUInt32BE(entry + 8);
    const tag = bytes.toString('latin1', entry, entry + 4);
    tables.set(tag, bytes.subarray(offset, offset + bytes.readUInt32BE(entry + 12)));
  }
  return { tables, glyphs: readGlyphs(tables), cmap: readCmap(tables.get('cmap')) };
}

function readGlyphs(tables) {
  const [loca, glyf, hmtx] = ['loca', 'glyf', 'hmtx'].map((tag) => tables.get(tag));
  const long = tables.get('head').readInt16BE(50) === 1;
  const start = (id) => (long ? loca.readUInt32BE(4 * id) : 2 * loca.readUInt16BE(2 * id));
  const full = tables.get('hhea').readUInt16BE(34);
  return Array.from({ length: tables.get('maxp').readUInt16BE(4) }, (_, id) => ({
    outline: glyf.subarray(start(id), start(id + 1)),
    advance: hmtx.readUInt16BE(4 * Math.min(id, full - 1)),
    bearing: hmtx.readInt16BE(id < full ? 4 * id + 2 : 4 * full + 2 * (id - full)),
  }));
}

function putGlyphs(tables, glyphs) {
  const outlines = glyphs.map(({ outline }) => padded(outline));
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  const hmtx = Buffer.alloc(4 * glyphs.length);
  let offset = 0;
  for (const [id, { advance, bearing }] of glyphs.entries()) {
    hmtx.writeUInt16BE(advance, 4 * id);
    hmtx.writeInt16BE(bearing, 4 * id + 2);
    offset += outlines[id].length;
    loca.writeUInt32BE(offset, 4 * (id + 1));
  }
  tables.set('glyf', Buffer.concat(outlines)).set('loca', loca).set('hmtx', hmtx);
  patched(tables, 'head').writeInt16BE(1, 50);
  patched(tables, 'hhea').writeUInt16BE(glyphs.length, 34);
  patched(tables, 'maxp').writeUInt16BE(glyphs.length, 4);
}

function patched(tables, tag) {
  const copy = Buffer.from(tables.get(tag));
  tables.set(tag, copy);
  return copy;
}

/** Tables in order of their tags, each on a boundary of four bytes; `head` carries the checksum of the whole. */
export function writeFont({ tables: read, glyphs, cmap }) {
  const tables = new Map(read);
  putGlyphs(tables, glyphs);
  tables.set('cmap', writeCmap(cmap));
  patched(tables, 'head').writeUInt32BE(0, 8);
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const font = Buffer.concat([directory(sorted), ...sorted.map(([, bytes]) => padded(bytes))]);
  const head = font.readUInt32BE(12 + 16 * sorted.findIndex(([tag]) => tag === 'head') + 8);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, head + 8);
  return font;
}

function directory(tables) {
  const power = Math.floor(Math.log2(tables.length));
  const bytes = Buffer.alloc(12 + 16 * tables.length);
  bytes.writeUInt32BE(0x00010000, 0);
  bytes.writeUInt16BE(tables.length, 4);
  bytes.writeUInt16BE(16 * 2 ** power, 6);
  bytes.writeUInt16BE(power, 8);
  bytes.writeUInt16BE(16 * tables.length - 16 * 2 ** power, 10);
  let offset = bytes.length;
  for (const [i, [tag, table]] of tables.entries()) {
    const entry = 12 + 16 * i;
    bytes.write(tag, entry, 'latin1');
    bytes.writeUInt32BE(checksum(table), entry + 4);
    bytes.writeUInt32BE(offset, entry + 8);
    bytes.writeUInt32BE(table.length, entry + 12);
    offset += padded(table).length;
  }
  return bytes;
}

function padded(bytes) {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function checksum(bytes) {
  const whole = padded(bytes);
  let sum = 0;
  for (let i = 0; i < whole.length; i += 4) sum = (sum + whole.readUInt32BE(i)) >>> 0;
  return sum;
}
