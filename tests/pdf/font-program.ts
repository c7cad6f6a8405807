// What an embedded TrueType program says of its glyphs. Source: OpenType specification, "head", "maxp", "hhea", "hmtx", "loca".

export interface FontProgram {
  readonly glyphs: number;
  /** In thousandths of the size. */
  widthOf(glyph: number): number;
  /** Whether the program tells where the glyph's outline is; a space has an empty one. */
  isThere(glyph: number): boolean;
}

/** null for what is no font program. */
export function readProgram(file: string): FontProgram | null {
  const bytes = Buffer.from(file, 'latin1');
  if (bytes.length < 12) return null;
  const tables = new Map<string, Buffer>();
  for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16) {
    const [offset, length] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    tables.set(bytes.toString('latin1', at, at + 4), bytes.subarray(offset, offset + length));
  }
  const [head, maxp, hhea, hmtx, loca] = ['head', 'maxp', 'hhea', 'hmtx', 'loca'].map((tag) =>
    tables.get(tag),
  );
  if (!head || !maxp || !hhea || !hmtx || !loca) return null;
  const unit = head.readUInt16BE(18);
  const full = hhea.readUInt16BE(34);
  const size = head.readInt16BE(50) === 1 ? 4 : 2;
  return {
    glyphs: maxp.readUInt16BE(4),
    widthOf: (glyph) => (1000 * hmtx.readUInt16BE(4 * Math.min(glyph, full - 1))) / unit,
    isThere: (glyph) => size * (glyph + 2) <= loca.length,
  };
}
