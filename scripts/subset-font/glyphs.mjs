// Adds glyphs that the font package lacks and our PDFs need. Source: OpenType specification, chapter "glyf".

/**
 * jsPDF tells a reader of the PDF one character per glyph. A glyph that serves several characters
 * (a space and a no-break space) would be read back as the wrong one: each gets a copy of its own.
 */
export function unshare({ glyphs, cmap }) {
  const taken = new Set();
  for (const [code, id] of [...cmap].sort(([a], [b]) => a - b)) {
    if (taken.has(id)) cmap.set(code, glyphs.push({ ...glyphs[id] }) - 1);
    else taken.add(id);
  }
}

/** Puts the caron of the glyph `like` over `letter` instead of over `base`, in the same place over its middle. */
export function addCaronOver({ glyphs, cmap }, { letter, like, base, result }) {
  const idOf = (character) => cmap.get(character.codePointAt(0));
  const model = glyphs[idOf(like)].outline;
  const below = glyphs[idOf(letter)];
  const shift = Math.round((middle(below.outline) - middle(glyphs[idOf(base)].outline)) / 2);
  const [first, second] = components(model);
  if (first.id !== idOf(base)) throw new Error(`${like} is not drawn from ${base}.`);
  const x = second.x + shift;
  const boxes = [box(below.outline), moved(box(glyphs[second.id].outline), x, second.y)];
  const outline = compound(
    [
      { id: idOf(letter), x: 0, y: 0 },
      { ...second, x },
    ],
    around(boxes),
  );
  cmap.set(result.codePointAt(0), glyphs.push({ ...below, outline }) - 1);
}

/** Left, bottom, right, top in font units. */
function box(outline) {
  return [2, 4, 6, 8].map((at) => outline.readInt16BE(at));
}

/** Twice the middle between left and right, to stay a whole number. */
function middle(outline) {
  const [left, , right] = box(outline);
  return left + right;
}

function moved([left, bottom, right, top], x, y) {
  return [left + x, bottom + y, right + x, top + y];
}

function around([[l1, b1, r1, t1], [l2, b2, r2, t2]]) {
  return [Math.min(l1, l2), Math.min(b1, b2), Math.max(r1, r2), Math.max(t1, t2)];
}

const wordArguments = 0x1;
const moreComponents = 0x20;

/** The two parts of a glyph put together without scaling, and how far each is moved. */
function components(outline) {
  const parts = [];
  let at = 10;
  for (let flags = moreComponents; flags & moreComponents; ) {
    flags = outline.readUInt16BE(at);
    const id = outline.readUInt16BE(at + 2);
    const words = flags & wordArguments;
    parts.push({
      id,
      x: words ? outline.readInt16BE(at + 4) : outline.readInt8(at + 4),
      y: words ? outline.readInt16BE(at + 6) : outline.readInt8(at + 5),
    });
    at += words ? 8 : 6;
  }
  return parts;
}

function compound(parts, bounds) {
  const argumentsAreOffsets = 0x2;
  const words = parts.flatMap(({ id, x, y }, i) => {
    const more = i < parts.length - 1 ? moreComponents : 0;
    return [wordArguments | argumentsAreOffsets | more, id, x, y];
  });
  return Buffer.from(Int16Array.from([-1, ...bounds, ...words]).buffer).swap16();
}
