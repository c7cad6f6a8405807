// Whether the words that a camera put into a picture say where it stood.
// @source CIPA DC-008 (Exif 2.32), 4.5.2 (TIFF header), 4.6.2 (IFD), 4.6.6 (GPS). Checked 2026-11-22.

const pointerToPlace = 0x8825;
/** Latitude and longitude, as numbers; the letters N, S, E and W stand in fields of their own. */
const placeFields = [2, 4];
const entryBytes = 12;
/** Fields of one directory; a camera writes some thirty. */
const mostFields = 1_000;

/** The bytes begin with the TIFF header. False for anything that is not one. */
export function tellsPlace(bytes: Uint8Array<ArrayBuffer>): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 8) return false;
  const order = view.getUint16(0);
  const isLittle = order === 0x4949;
  if (!isLittle && order !== 0x4d4d) return false;
  const place = fields(view, view.getUint32(4, isLittle), isLittle).get(pointerToPlace);
  if (place === undefined) return false;
  const told = fields(view, place, isLittle);
  return placeFields.some((field) => told.has(field));
}

/** Values by field of the directory at this place, as far as the bytes go. */
function fields(view: DataView, at: number, isLittle: boolean): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (at + 2 > view.byteLength) return found;
  const count = Math.min(view.getUint16(at, isLittle), mostFields);
  for (let entry = at + 2; entry < at + 2 + count * entryBytes; entry += entryBytes) {
    if (entry + entryBytes > view.byteLength) break;
    found.set(view.getUint16(entry, isLittle), view.getUint32(entry + 8, isLittle));
  }
  return found;
}
